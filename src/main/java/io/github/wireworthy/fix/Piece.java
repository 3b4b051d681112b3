package io.github.wireworthy.fix;

import io.github.wireworthy.source.Span;
import java.util.List;

/** A part of new code: written out, or as it stands elsewhere in the same file. */
public sealed interface Piece {

  /** Code as it is given. */
  record Written(String code) implements Piece {}

  /** Code as it stands in the file that is changed. */
  record Copied(Span span) implements Piece {}

  /** Where a line ends and the next begins, indented like the first. */
  Piece NEW_LINE = new Written("\n");

  /** All pieces one after the other, as code of a file. */
  static String join(List<Piece> pieces, SourceText text) {
    StringBuilder code = new StringBuilder();
    for (Piece piece : pieces) {
      code.append(
          piece instanceof Copied copied ? text.of(copied.span()) : ((Written) piece).code());
    }
    return code.toString();
  }
}
