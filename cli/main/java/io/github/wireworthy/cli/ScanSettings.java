package io.github.wireworthy.cli;

import io.github.wireworthy.cli.report.Palette;
import io.github.wireworthy.cli.report.ReportFormat;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.triage.Severity;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a scan is to do, checked.
 *
 * @param failOn the severity from which on there is a reason to fail; empty for never
 */
record ScanSettings(
    List<Path> paths,
    List<String> excludes,
    Charset encoding,
    ClassPath classPath,
    List<Rule> rules,
    boolean pedantic,
    Optional<Severity> failOn,
    int jobs,
    List<Output> outputs,
    Palette palette,
    boolean strict,
    Talk talk) {

  /** A report and where it goes; standard output if there is no file. */
  record Output(ReportFormat format, Optional<Path> file) {}

  /** How much is told on standard error. */
  enum Talk {
    QUIET,
    USUAL,
    VERBOSE
  }
}
