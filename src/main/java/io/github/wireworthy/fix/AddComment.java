package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.syntax.Lexeme;
import java.util.List;

/**
 * A comment on a line of its own above the line in which something begins; at the end of that line
 * where it begins within a text block.
 *
 * @param comment from its slashes on, without line terminator
 */
public record AddComment(Location above, String comment) implements Change {

  @Override
  public String file() {
    return above.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    int place = text.begin(above.span());
    int begin = text.lineBegin(place);
    if (!isWithinLexeme(text, begin)) {
      String line = text.indentation(place) + comment + text.newLine();
      return List.of(new TextEdit(begin, begin, line));
    }
    int end = text.lineEnd(place);
    return isWithinLexeme(text, end) ? List.of() : List.of(new TextEdit(end, end, " " + comment));
  }

  /** Whether a comment or literal goes on there that began before. */
  private static boolean isWithinLexeme(SourceText text, int offset) {
    return Lexeme.allOf(text.text()).stream()
        .anyMatch(lexeme -> lexeme.begin() < offset && offset < lexeme.end());
  }
}
