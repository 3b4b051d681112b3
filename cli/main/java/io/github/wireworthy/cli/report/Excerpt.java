package io.github.wireworthy.cli.report;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import java.io.IOException;
import java.util.Optional;

/** The line of code of a finding, with carets under it and a label behind them. */
final class Excerpt {

  private static final int LONGEST_LINE = 160;

  private Excerpt() {}

  /** How wide the column of line numbers is. */
  static int gutter(Location location) {
    return Integer.toString(location.span().line()).length();
  }

  /** Writes the place, and the excerpt if the file can still be read. */
  static void write(
      Location location, String label, SourceLines sources, Palette palette, Appendable out)
      throws IOException {
    Span span = location.span();
    String blank = " ".repeat(gutter(location));
    out.append(blank).append(palette.frame("--> "));
    out.append(Printable.of(location.file()));
    out.append(":" + span.line() + ":" + span.column() + "\n");
    Optional<String> line = sources.line(location.file(), span.line());
    if (line.isEmpty() || line.get().length() > LONGEST_LINE * 4) {
      return;
    }
    String bar = palette.frame("|");
    out.append(blank).append(" ").append(bar).append("\n");
    out.append(palette.frame(Integer.toString(span.line()))).append(" ").append(bar);
    out.append(" ").append(Printable.of(line.get().stripTrailing())).append("\n");
    out.append(blank).append(" ").append(bar).append(" ");
    out.append(carets(line.get(), span, label, palette)).append("\n");
  }

  private static String carets(String line, Span span, String label, Palette palette) {
    int begin = Math.min(span.column() - 1, line.length());
    int wanted =
        span.endLine() == span.line() ? span.endColumn() - 1 : line.stripTrailing().length();
    int end = Math.max(begin, Math.min(wanted, line.length()));
    int width = Math.max(1, Printable.width(line.substring(begin, end)));
    String text = label.isEmpty() ? "" : " " + Printable.of(label);
    return " ".repeat(Printable.width(line.substring(0, begin)))
        + palette.error("^".repeat(width) + text);
  }
}
