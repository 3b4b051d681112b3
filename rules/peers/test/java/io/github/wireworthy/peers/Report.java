package io.github.wireworthy.peers;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing that another tool reports.
 *
 * @param check as the tool names it
 * @param typeName of the class that it speaks of, as the class file is called but with dots
 * @param member a field or method; empty if it is about the class
 * @param file where it stands, if the tool says so
 * @param lines of what it speaks of
 */
record Report(
    String check, String typeName, Optional<String> member, Optional<Path> file, Lines lines) {

  /** From a line to another, both included; from 0 to 0 if they are not known. */
  record Lines(int first, int last) {
    static final Lines UNKNOWN = new Lines(0, 0);

    static Lines only(int line) {
      return new Lines(line, line);
    }

    boolean contains(int line) {
      return first <= line && line <= last;
    }
  }

  /** The same, found by what the sources say. */
  Report at(Path where, Lines place) {
    return new Report(check, typeName, member, Optional.of(where), place);
  }
}
