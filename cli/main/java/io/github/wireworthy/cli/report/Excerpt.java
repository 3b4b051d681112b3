package io.github.wireworthy.cli.report;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import java.io.IOException;
import java.util.Optional;

/** The line of code of a finding, with carets under it and a label behind them. */
final class Excerpt {

  /** Of longer lines, such as generated ones, only the surroundings are shown. */
  private static final int LONGEST_LINE = 200;

  private static final int BEFORE = 60;
  private static final String CUT = "…";

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
    if (line.isEmpty()) {
      return;
    }
    Cutout cutout = Cutout.of(line.get().stripTrailing(), span);
    String bar = palette.frame("|");
    out.append(blank).append(" ").append(bar).append("\n");
    out.append(palette.frame(Integer.toString(span.line()))).append(" ").append(bar);
    out.append(" ").append(Printable.of(cutout.text())).append("\n");
    out.append(blank).append(" ").append(bar).append(" ");
    out.append(carets(cutout, label, palette)).append("\n");
  }

  private static String carets(Cutout cutout, String label, Palette palette) {
    String before = cutout.text().substring(0, cutout.begin());
    String marked = cutout.text().substring(cutout.begin(), cutout.end());
    int width = Math.max(1, Printable.width(marked));
    String text = label.isEmpty() ? "" : " " + Printable.of(label);
    return " ".repeat(Printable.width(before)) + palette.error("^".repeat(width) + text);
  }

  /** The part of a line that is shown, and from where to where it is marked. */
  private record Cutout(String text, int begin, int end) {

    static Cutout of(String line, Span span) {
      int begin = Math.min(span.column() - 1, line.length());
      int wanted = span.endLine() == span.line() ? span.endColumn() - 1 : line.length();
      int end = Math.max(begin, Math.min(wanted, line.length()));
      if (line.length() <= LONGEST_LINE) {
        return new Cutout(line, begin, end);
      }
      int from = begin <= BEFORE ? 0 : wholeCharacter(line, begin - BEFORE);
      int to = wholeCharacter(line, Math.min(line.length(), from + LONGEST_LINE));
      String left = from == 0 ? "" : CUT;
      String right = to == line.length() ? "" : CUT;
      int shift = left.length() - from;
      return new Cutout(
          left + line.substring(from, to) + right, begin + shift, Math.min(end, to) + shift);
    }

    /** Never between the two halves of a character outside the basic plane. */
    private static int wholeCharacter(String line, int index) {
      return index < line.length() && Character.isLowSurrogate(line.charAt(index))
          ? index - 1
          : index;
    }
  }
}
