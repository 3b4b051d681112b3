package io.github.wireworthy.cli.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that can be asked for by name. */
public enum ReportFormat {
  TEXT,
  ONELINE,
  SARIF;

  /** The format of a name in lower case. */
  public static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.id().equals(name)).findFirst();
  }

  /** All names, for messages. */
  public static String names() {
    return Arrays.stream(values()).map(ReportFormat::id).collect(Collectors.joining(", "));
  }

  /** The writer of this format; colours are for text only. */
  public Report report(Palette palette) {
    return switch (this) {
      case TEXT -> new TextReport(palette);
      case ONELINE -> new OneLineReport();
      case SARIF -> new SarifReport();
    };
  }

  private String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
