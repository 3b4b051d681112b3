package io.github.wireworthy.cli.report;

import io.github.wireworthy.verdict.Gap;

/** What was not known, and how to tell us. */
public final class GapText {

  private GapText() {}

  /** One line, lowercase, names in backticks. */
  public static String of(Gap gap) {
    String subject = gap.subject().isEmpty() ? "an expression" : "`" + gap.subject() + "`";
    return switch (gap.kind()) {
      case MISSING_TYPE -> subject + " is not on the class path; add it with --classpath";
      case UNKNOWN_EXPRESSION -> "the type of " + subject + " could not be worked out";
      case CUSTOM_WRITE -> "what " + subject + " writes by its own code could not be followed";
      case UNKNOWN_LIBRARY_VALUE -> "how " + subject + " is serialized is not known";
      case BUDGET -> "the search at " + subject + " was cut off";
    };
  }
}
