package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A method, constructor or compact canonical constructor. Two are the same only if they are the
 * same object.
 *
 * @param name {@code <init>} for a constructor
 * @param isCompact a record's constructor without a parameter list; its parameters are the
 *     components
 * @param returnType {@code void} for a constructor
 * @param body absent for abstract and native methods
 */
public record MethodFact(
    Span span,
    Span nameSpan,
    String name,
    int modifiers,
    boolean isCompact,
    List<AnnotationFact> annotations,
    List<TypeParameterFact> typeParameters,
    TypeUse returnType,
    List<Variable> parameters,
    List<TypeUse> thrown,
    Optional<Statement.Block> body) {

  /** The name that constructors have in facts and in class files. */
  public static final String CONSTRUCTOR = "<init>";

  /** Says whether this is a constructor. */
  public boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
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
