package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.Lexeme;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Another access, in place of the one that is written, or where none is.
 *
 * @param declaration the whole declaration, its annotations included
 * @param name the name that it declares
 * @param access {@code private}
 */
public record ChangeAccess(Location declaration, Span name, String access) implements Change {

  private static final Set<String> ALL = Set.of("public", "protected", "private");

  @Override
  public String file() {
    return declaration.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    ModifierList modifiers = ModifierList.of(text, declaration.span(), name);
    Optional<Lexeme> written =
        modifiers.words().stream().filter(word -> ALL.contains(word.text(text.text()))).findFirst();
    if (written.isEmpty()) {
      return List.of(new TextEdit(modifiers.begin(), modifiers.begin(), access + " "));
    }
    return written.get().is(text.text(), access)
        ? List.of()
        : List.of(new TextEdit(written.get().begin(), written.get().end(), access));
  }
}
