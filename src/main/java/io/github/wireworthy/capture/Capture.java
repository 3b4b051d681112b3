package io.github.wireworthy.capture;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;

/** One value that javac makes a closure or class carry along. */
public sealed interface Capture {

  /** The expression or class name that makes it necessary. */
  Span cause();

  /**
   * The enclosing instance: {@code this} of a lambda, {@code this$0} of a class.
   *
   * @param type the class of that instance
   * @param why what needs it
   * @param member the name of the member, or of the class that is created or declared; empty for
   *     {@link Why#THIS} and an anonymous class
   */
  record EnclosingInstance(TypeInfo type, Why why, String member, Span cause) implements Capture {}

  /** A local variable or parameter of the body around. */
  record LocalVariable(Variable variable, Body declaredIn, Span cause) implements Capture {}

  /** The receiver of a bound method reference, evaluated when the reference is. */
  record Receiver(Expression expression, Span cause) implements Capture {}

  /** What needs the enclosing instance. */
  enum Why {
    /** An instance field or method is used, with {@code this} before the dot or with nothing. */
    INSTANCE_MEMBER,
    /** {@code this} or {@code Outer.this} is used as a value. */
    THIS,
    /** An inner class of it is created. */
    CREATES_INNER,
    /** An anonymous or local class is declared inside. */
    DECLARES_CLASS,
    /** {@code this::m} or {@code super::m}. */
    METHOD_REFERENCE,
    /** Nothing does; an inner class carries it all the same. */
    INNER_CLASS
  }
}
