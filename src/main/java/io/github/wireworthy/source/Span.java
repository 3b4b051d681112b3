package io.github.wireworthy.source;

/**
 * A range of text in one file. Lines and columns start at 1; columns count UTF-16 units; the end is
 * exclusive.
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {

  /** Stands for code that has no text of its own, such as an implicit constructor. */
  public static final Span NONE = new Span(1, 1, 1, 1);

  /** Says whether {@code other} lies within this span, ends included. */
  public boolean contains(Span other) {
    return compare(line, column, other.line, other.column) <= 0
        && compare(endLine, endColumn, other.endLine, other.endColumn) >= 0;
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = compare(line, column, other.line, other.column);
    return byBegin != 0 ? byBegin : compare(endLine, endColumn, other.endLine, other.endColumn);
  }

  private static int compare(int line, int column, int otherLine, int otherColumn) {
    return line != otherLine
        ? Integer.compare(line, otherLine)
        : Integer.compare(column, otherColumn);
  }
}
