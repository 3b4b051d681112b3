package io.github.wireworthy.syntax;

import com.github.javaparser.Position;
import io.github.wireworthy.source.Span;
import java.util.Arrays;

/** Where the lines of a text begin (JLS 3.4): leads from offsets to lines and columns and back. */
public final class LineIndex {

  private final int[] begins;

  public LineIndex(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.begins = Arrays.copyOf(found, count);
  }

  public Span span(int begin, int end) {
    int line = line(begin);
    int endLine = line(end);
    return new Span(line, begin - begins[line - 1] + 1, endLine, end - begins[endLine - 1] + 1);
  }

  Position position(int offset) {
    int line = line(offset);
    return new Position(line, offset - begins[line - 1] + 1);
  }

  public int offset(int line, int column) {
    return begins[Math.min(line, begins.length) - 1] + column - 1;
  }

  public int line(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static boolean endsLine(String text, int i) {
    char character = text.charAt(i);
    return character == '\n'
        || (character == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }
}
