package io.github.wireworthy.types;

import io.github.wireworthy.facts.Variable;
import org.jspecify.annotations.Nullable;

/** A variable in scope, and those that were in scope before it: a linked list, innermost first. */
record Binding(Variable variable, @Nullable Binding next) {

  /** The innermost variable of a name. */
  static @Nullable Variable find(@Nullable Binding scope, String name) {
    for (Binding binding = scope; binding != null; binding = binding.next) {
      if (binding.variable.name().equals(name)) {
        return binding.variable;
      }
    }
    return null;
  }
}
