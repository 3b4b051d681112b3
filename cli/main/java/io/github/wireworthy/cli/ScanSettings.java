package io.github.wireworthy.cli;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Setting;
import io.github.wireworthy.cli.report.Palette;
import io.github.wireworthy.cli.report.ReportFormat;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.source.Excludes;
import io.github.wireworthy.triage.Severity;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;

/**
 * What a scan is to do, checked.
 *
 * @param configuration the file that was read, if there is one
 * @param paths files and folders, without {@code -}
 * @param standardInputName what to call the text from standard input, if that is scanned too
 * @param boundaries the user's own
 * @param fixing what is to be done about findings, if they are not only told
 * @param failOn the severity from which on there is a reason to fail; empty for never
 */
record ScanSettings(
    Optional<String> configuration,
    List<Path> paths,
    Optional<Path> standardInputName,
    Excludes excludes,
    Charset encoding,
    ClassPath classPath,
    List<Boundary> boundaries,
    Setting setting,
    List<Rule> rules,
    boolean pedantic,
    Optional<Severity> failOn,
    int jobs,
    List<Output> outputs,
    Optional<Fixing> fixing,
    Color color,
    boolean strict,
    Talk talk) {

  /** The launcher says so if standard error is a terminal; Java itself cannot tell. */
  boolean showsProgress() {
    return talk != Talk.QUIET && Boolean.getBoolean("wireworthy.terminal") && !Color.isDumb();
  }

  /**
   * How sources are changed.
   *
   * @param writes whether files are changed; else the changes are only shown
   * @param verb what is done to findings, {@code fix}
   * @param remedy the change that does it, if there is one
   */
  record Fixing(boolean writes, String verb, Function<Finding, Optional<Fix>> remedy) {}

  /** A report and where it goes; standard output if there is no file. */
  record Output(ReportFormat format, Optional<Path> file) {}

  /** Whether text is coloured. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    /** The palette for a file, or for standard output if there is none. */
    Palette palette(Optional<Path> file) {
      boolean isColored =
          switch (this) {
            case AUTO -> file.isEmpty() && Ansi.AUTO.enabled() && !isDumb();
            case ALWAYS -> true;
            case NEVER -> false;
          };
      return isColored ? Palette.COLORED : Palette.PLAIN;
    }

    private static boolean isDumb() {
      return "dumb".equals(System.getenv("TERM"));
    }
  }

  /** How much is told on standard error. */
  enum Talk {
    QUIET,
    USUAL,
    VERBOSE
  }
}
