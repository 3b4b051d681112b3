package io.github.wireworthy.cli;

import io.github.wireworthy.boundary.Setting;
import io.github.wireworthy.cli.report.ReportFormat;
import io.github.wireworthy.source.Excludes;
import io.github.wireworthy.triage.Severity;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Option values with only so many choices; whatever else is given is told in one line. */
final class Choice {

  /** More threads than this help nobody, and each wants a large stack. */
  private static final int MOST_JOBS = 256;

  private Choice() {}

  static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new UsageError("unknown encoding `" + name + "`");
    }
  }

  static Optional<Severity> failOn(String name) {
    return switch (name) {
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      case "note" -> Optional.of(Severity.NOTE);
      case "never" -> Optional.empty();
      default ->
          throw new UsageError(
              "unknown level `" + name + "` for --fail-on; known are error, warning, note, never");
    };
  }

  static Excludes excludes(List<String> globs) {
    for (String glob : globs) {
      if (glob.isBlank()) {
        throw new UsageError("a glob for --exclude is empty");
      }
      try {
        Excludes.of(List.of(glob));
      } catch (PatternSyntaxException notAGlob) {
        throw new UsageError("not a glob for --exclude: `" + glob + "`");
      }
    }
    return Excludes.of(globs);
  }

  /** As many as there are processors, if none are given. */
  static int jobs(Optional<String> given) {
    if (given.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int jobs = Integer.parseInt(given.get());
      if (jobs < 1) {
        throw new UsageError("--jobs must be at least 1");
      }
      return Math.min(jobs, MOST_JOBS);
    } catch (NumberFormatException notANumber) {
      throw new UsageError("--jobs wants a number, not `" + given.get() + "`");
    }
  }

  static Setting setting(
      Optional<String> isolation, Optional<String> serializer, Map<String, Boolean> switches) {
    serializer.ifPresent(Choice::checkSerializer);
    return new Setting(
        isolation.map(Choice::isolation).orElse(Setting.Isolation.ASSUMED),
        serializer,
        switches,
        List.of());
  }

  private static Setting.Isolation isolation(String mode) {
    return switch (mode) {
      case "separate" -> Setting.Isolation.SEPARATE;
      case "shared" -> Setting.Isolation.SHARED;
      default ->
          throw new UsageError(
              "unknown mode `" + mode + "` for --isolation; known are shared, separate");
    };
  }

  /**
   * Looks a serializer up.
   *
   * @throws UsageError if there is none of this name
   */
  private static void checkSerializer(String name) {
    List<String> known = BuiltIn.serializers();
    if (!known.contains(name)) {
      Optional<String> meant = UsageMessage.nearest(name, known.stream());
      String hint =
          meant.isEmpty() ? "; known are " + String.join(", ", known) : UsageMessage.instead(meant);
      throw new UsageError("unknown serializer `" + name + "`" + hint);
    }
  }

  static ScanSettings.Talk talk(boolean quiet, boolean verbose) {
    if (quiet && verbose) {
      throw new UsageError("--quiet and --verbose exclude each other");
    }
    if (verbose) {
      return ScanSettings.Talk.VERBOSE;
    }
    return quiet ? ScanSettings.Talk.QUIET : ScanSettings.Talk.USUAL;
  }

  static ScanSettings.Color color(String name) {
    return switch (name) {
      case "auto" -> ScanSettings.Color.AUTO;
      case "always" -> ScanSettings.Color.ALWAYS;
      case "never" -> ScanSettings.Color.NEVER;
      default ->
          throw new UsageError(
              "unknown value `" + name + "` for --color; known are auto, always, never");
    };
  }

  /** The main report first, then those of {@code --report}; every file is checked. */
  static List<ScanSettings.Output> outputs(
      String format, Optional<Path> file, List<String> reports) {
    List<ScanSettings.Output> outputs = new ArrayList<>();
    outputs.add(new ScanSettings.Output(format(format), file));
    reports.forEach(report -> outputs.add(output(report)));
    Set<Path> files = new HashSet<>();
    for (ScanSettings.Output output : outputs) {
      output.file().ifPresent(ReportFile::check);
      if (output.file().isPresent()
          && !files.add(output.file().get().toAbsolutePath().normalize())) {
        throw new UsageError("two reports would be written to " + output.file().get());
      }
    }
    return outputs;
  }

  private static ScanSettings.Output output(String report) {
    int equals = report.indexOf('=');
    if (equals < 1 || equals == report.length() - 1) {
      throw new UsageError("--report wants FMT=FILE, not `" + report + "`");
    }
    try {
      Path file = Path.of(report.substring(equals + 1));
      return new ScanSettings.Output(format(report.substring(0, equals)), Optional.of(file));
    } catch (InvalidPathException notAPath) {
      throw new UsageError("--report wants FMT=FILE, not `" + report + "`");
    }
  }

  private static ReportFormat format(String name) {
    return ReportFormat.named(name.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new UsageError("unknown format `" + name + "`; known are " + ReportFormat.names()));
  }
}
