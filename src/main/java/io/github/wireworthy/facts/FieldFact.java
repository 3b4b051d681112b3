package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One declarator of a field declaration. Two are the same only if they are the same object.
 *
 * @param span the declarator: name and initialiser
 * @param declarationSpan the whole field declaration, annotations and all declarators included
 * @param type as written, with the dimensions behind the name
 */
public record FieldFact(
    Span span,
    Span nameSpan,
    Span declarationSpan,
    String name,
    int modifiers,
    List<AnnotationFact> annotations,
    TypeUse type,
    Optional<Expression> initializer) {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
