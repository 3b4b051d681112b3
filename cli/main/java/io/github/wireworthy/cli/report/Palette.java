package io.github.wireworthy.cli.report;

/** The few styles that text output uses, or none of them. */
public enum Palette {
  PLAIN,
  COLORED;

  private static final String RED = "1;31";
  private static final String GREEN = "32";
  private static final String YELLOW = "1;33";
  private static final String BLUE = "1;34";
  private static final String CYAN = "1;36";
  private static final String BOLD = "1";

  String error(String text) {
    return in(RED, text);
  }

  String added(String text) {
    return in(GREEN, text);
  }

  String warning(String text) {
    return in(YELLOW, text);
  }

  String note(String text) {
    return in(CYAN, text);
  }

  String strong(String text) {
    return in(BOLD, text);
  }

  String frame(String text) {
    return in(BLUE, text);
  }

  /** Ends with a reset of all: to many terminals, the code for "no longer bold" means a line. */
  private String in(String style, String text) {
    return this == PLAIN ? text : "\u001b[" + style + "m" + text + "\u001b[0m";
  }
}
