package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import java.util.List;

/**
 * Statements on lines of their own before another one.
 *
 * @param before a statement that stands directly in a block
 * @param code with semicolons; a line feed ends a line
 */
public record AddStatement(Location before, List<Piece> code) implements Change {

  public AddStatement {
    code = List.copyOf(code);
  }

  @Override
  public String file() {
    return before.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    int begin = text.begin(before.span());
    String separator = text.beginsLine(begin) ? text.newLine() + text.indentation(begin) : " ";
    String statements = Piece.join(code, text).replace("\n", separator);
    return List.of(new TextEdit(begin, begin, statements + separator));
  }
}
