package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import java.util.List;

/**
 * A modifier more, in its usual place among the others.
 *
 * @param declaration the whole declaration, its annotations included
 * @param name the name that it declares
 */
public record AddModifier(Location declaration, Span name, String modifier) implements Change {

  @Override
  public String file() {
    return declaration.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    ModifierList modifiers = ModifierList.of(text, declaration.span(), name);
    if (modifiers.words().stream().anyMatch(word -> word.is(text.text(), modifier))) {
      return List.of();
    }
    return List.of(
        modifiers
            .lastBefore(text, modifier)
            .map(word -> new TextEdit(word.end(), word.end(), " " + modifier))
            .orElseGet(() -> new TextEdit(modifiers.begin(), modifiers.begin(), modifier + " ")));
  }
}
