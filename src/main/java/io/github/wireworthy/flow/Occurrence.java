package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import java.util.List;
import java.util.Optional;

/**
 * One place where a name stands that may be a variable or a field.
 *
 * @param name the {@link Expression.Name} or {@link Expression.Select}
 * @param operands what the role is about: the stored value, the call's arguments
 * @param branch the innermost part of the body around it that may not run; empty if it surely runs
 */
record Occurrence(
    Body body,
    Expression name,
    Role role,
    String method,
    List<Expression> operands,
    Optional<Span> branch) {

  /** Whether it is reached whenever a place of the same body is that stands before it. */
  boolean isSureAfter(Span place) {
    return branch.isEmpty() || branch.get().contains(place);
  }

  /** What happens to the variable or field there. */
  enum Role {
    /** {@code name = value}. */
    STORE,
    /** {@code name[i] = value}. */
    ELEMENT_STORE,
    /** {@code name.method(…)}. */
    RECEIVER,
    /** Only looked at: {@code name[i]}, {@code for (x : name)}, {@code name == null}. */
    READ,
    /** {@code return name}. */
    RETURNED,
    /** Anything else: it may be kept and changed elsewhere. */
    HANDED_ON
  }
}
