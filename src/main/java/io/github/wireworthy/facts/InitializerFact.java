package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;

/** A static or instance initialiser block. Two are the same only if they are the same object. */
public record InitializerFact(Span span, boolean isStatic, Statement.Block body) {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
