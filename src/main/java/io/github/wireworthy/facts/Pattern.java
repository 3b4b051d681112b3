package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;

/** A pattern of {@code instanceof} or {@code switch} (JLS 14.30). */
public sealed interface Pattern {

  Span span();

  /** {@code Type name}; unnamed variables are called {@code _}. */
  record Binding(Span span, Variable variable) implements Pattern {}

  /** {@code Point(int x, var y)}. */
  record Deconstruction(Span span, TypeUse type, List<Pattern> components) implements Pattern {}

  /** {@code _}, which matches anything. */
  record Any(Span span) implements Pattern {}
}
