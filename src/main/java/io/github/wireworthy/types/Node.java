package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import org.jspecify.annotations.Nullable;

/** An expression or statement at its place in a body, with what has been found out about it. */
final class Node {

  /** The expression or statement, the case of a switch, or at the root the {@link Body}. */
  final Object element;

  final @Nullable Node parent;

  /** The innermost variable that is in scope here. */
  final @Nullable Binding scope;

  /** The innermost lambda around this place. */
  final @Nullable Node lambda;

  /** The type of the expression, once it is known. */
  @Nullable Type type;

  /** What is known beyond the type: a call's target, a name's meaning, a closure's function. */
  @Nullable Object memo;

  Node(Object element, @Nullable Node parent, @Nullable Binding scope) {
    this.element = element;
    this.parent = parent;
    this.scope = scope;
    this.lambda =
        parent == null || parent.element instanceof Expression.Lambda ? parent : parent.lambda;
  }
}
