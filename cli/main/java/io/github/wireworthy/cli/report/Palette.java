package io.github.wireworthy.cli.report;

import picocli.CommandLine.Help.Ansi.Style;

/** The few styles that text output uses, or none of them. */
public enum Palette {
  PLAIN,
  COLORED;

  String error(String text) {
    return in(text, Style.fg_red, Style.bold);
  }

  String warning(String text) {
    return in(text, Style.fg_yellow, Style.bold);
  }

  String note(String text) {
    return in(text, Style.fg_cyan, Style.bold);
  }

  String strong(String text) {
    return in(text, Style.bold);
  }

  String frame(String text) {
    return in(text, Style.fg_blue, Style.bold);
  }

  private String in(String text, Style... styles) {
    return this == PLAIN ? text : Style.on(styles) + text + Style.off(styles);
  }
}
