package io.github.wireworthy.types;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the types of a member look through a receiver (JLS 4.5.2, 4.8): with the receiver's type
 * arguments, or erased if the receiver is raw.
 */
final class ReceiverView {

  /** For members that do not depend on type arguments. */
  static final ReceiverView PLAIN = new ReceiverView(Substitution.NONE, null);

  private final Substitution substitution;
  private final @Nullable TypeSystem erasing;

  private ReceiverView(Substitution substitution, @Nullable TypeSystem erasing) {
    this.substitution = substitution;
    this.erasing = erasing;
  }

  static ReceiverView of(Substitution substitution) {
    return new ReceiverView(substitution, null);
  }

  static ReceiverView raw(TypeSystem system) {
    return new ReceiverView(Substitution.NONE, system);
  }

  boolean isRaw() {
    return erasing != null;
  }

  /** The type as seen; of a wildcard what can be read. */
  Type see(Type type) {
    return erasing != null ? erasing.erasure(type) : CoreTypes.upper(substitution.apply(type));
  }

  /** The types of parameters as seen: of a wildcard what can be passed. */
  List<Type> seeParameters(List<Type> types) {
    if ((erasing == null && substitution == Substitution.NONE) || types.isEmpty()) {
      return types;
    }
    List<Type> seen = new ArrayList<>(types.size());
    for (Type type : types) {
      seen.add(parameter(type));
    }
    return seen;
  }

  private Type parameter(Type type) {
    if (erasing != null) {
      return erasing.erasure(type);
    }
    Type seen = substitution.apply(type);
    return seen instanceof Type.Wildcard wildcard
        ? wildcard.lower().orElse(wildcard.upper())
        : seen;
  }
}
