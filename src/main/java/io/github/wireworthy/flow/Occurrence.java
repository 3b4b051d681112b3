package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.types.Body;
import java.util.List;

/**
 * One place where a name stands that may be a variable or a field.
 *
 * @param name the {@link Expression.Name} or {@link Expression.Select}
 * @param operands what the role is about: the stored value, the call's arguments
 */
record Occurrence(Body body, Expression name, Role role, String method, List<Expression> operands) {

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
