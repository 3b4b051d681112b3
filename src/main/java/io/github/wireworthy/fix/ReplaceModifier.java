package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.Lexeme;
import java.util.List;
import java.util.Optional;

/**
 * A modifier in the place of another one, or more where the other is not there.
 *
 * @param declaration the whole declaration, its annotations included
 * @param name the name that it declares
 */
public record ReplaceModifier(Location declaration, Span name, String modifier, String replacement)
    implements Change {

  @Override
  public String file() {
    return declaration.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    Optional<Lexeme> word =
        ModifierList.of(text, declaration.span(), name).words().stream()
            .filter(it -> it.is(text.text(), modifier))
            .findFirst();
    return word.map(it -> List.of(new TextEdit(it.begin(), it.end(), replacement)))
        .orElseGet(() -> new AddModifier(declaration, name, replacement).edits(text));
  }
}
