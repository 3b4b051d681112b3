package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/** A type as it is written in the source, not yet resolved (JLS 4). */
public sealed interface TypeUse {

  Span span();

  /**
   * A class, interface or type variable by its name.
   *
   * @param qualifier what stands before the last dot: an outer type or, just as well, a package
   * @param arguments empty for a raw type, and for a diamond (see {@link Expression.New#diamond})
   */
  record Named(Span span, Optional<Named> qualifier, String name, List<TypeUse> arguments)
      implements TypeUse {}

  /** {@code int}, {@code boolean}, …, and {@code void}. */
  record Primitive(Span span, String name) implements TypeUse {}

  record Array(Span span, TypeUse element) implements TypeUse {}

  /** {@code ?}, {@code ? extends T} or {@code ? super T}. */
  record Wildcard(Span span, Optional<TypeUse> extendsBound, Optional<TypeUse> superBound)
      implements TypeUse {}

  /** {@code A & B} in a cast or in the bound of a type parameter. */
  record Intersection(Span span, List<TypeUse> parts) implements TypeUse {}

  /** {@code A | B} in a catch clause. */
  record Union(Span span, List<TypeUse> parts) implements TypeUse {}

  /** {@code var}, or the parameter of a lambda without a type. */
  record Inferred(Span span) implements TypeUse {}
}
