package io.github.wireworthy.source;

/** A span in a named file; {@code file} is the path as it is shown to people, with {@code /}. */
public record Location(String file, Span span) implements Comparable<Location> {

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : span.compareTo(other.span);
  }
}
