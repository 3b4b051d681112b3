package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.Lexeme;
import java.util.List;

/**
 * A modifier less.
 *
 * @param declaration the whole declaration, its annotations included
 * @param name the name that it declares
 */
public record RemoveModifier(Location declaration, Span name, String modifier) implements Change {

  @Override
  public String file() {
    return declaration.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    return ModifierList.of(text, declaration.span(), name).words().stream()
        .filter(word -> word.is(text.text(), modifier))
        .map(word -> withSpaceBehind(text, word))
        .toList();
  }

  private static TextEdit withSpaceBehind(SourceText text, Lexeme word) {
    int end = word.end();
    while (end < text.text().length() && text.text().charAt(end) == ' ') {
      end++;
    }
    return new TextEdit(word.begin(), end, "");
  }
}
