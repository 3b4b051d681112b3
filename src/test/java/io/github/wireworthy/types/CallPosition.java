package io.github.wireworthy.types;

import java.util.Comparator;

/**
 * Where a call names its method, or where the name of the class that is created begins, packages
 * and outer classes included.
 *
 * @param file relative to the source folder, with {@code /}
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
record CallPosition(String file, int line, int column) implements Comparable<CallPosition> {

  private static final Comparator<CallPosition> ORDER =
      Comparator.comparing(CallPosition::file)
          .thenComparingInt(CallPosition::line)
          .thenComparingInt(CallPosition::column);

  @Override
  public int compareTo(CallPosition other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
