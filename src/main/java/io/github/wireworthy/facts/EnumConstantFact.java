package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A constant of an enum, with the anonymous class that is its body, if it has one. Two are the same
 * only if they are the same object.
 */
public record EnumConstantFact(
    Span span, String name, List<Expression> arguments, Optional<TypeFact> body) {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
