package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A local variable or parameter. Two variables are the same only if they are the same object:
 * compare with {@code ==}.
 *
 * @param span the name in the declaration
 * @param type as written, with the dimensions behind the name ({@code int a[]}) and of varargs
 *     included
 * @param initializer for a local variable or resource; for the variable of an enhanced {@code for}
 *     see {@link Statement.ForEach}
 */
public record Variable(
    Span span,
    String name,
    Kind kind,
    TypeUse type,
    boolean isFinal,
    boolean isVarargs,
    List<AnnotationFact> annotations,
    Optional<Expression> initializer) {

  /** Where a variable is declared. */
  public enum Kind {
    LOCAL,
    PARAMETER,
    LAMBDA_PARAMETER,
    FOR_EACH,
    CATCH,
    RESOURCE,
    PATTERN
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
