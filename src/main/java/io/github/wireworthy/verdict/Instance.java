package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of a class, while one question is answered. It is examined again for as long as what it
 * holds is not settled; what its fields hold is looked for once.
 */
final class Instance {

  private final Type.ClassType type;
  private final TypeInfo info;
  private final Optional<Value.Allocation> made;
  private final Map<FieldInfo, List<Value>> values = new HashMap<>();

  /**
   * An object that nothing is known of yet.
   *
   * @param made how it was made, if that is known and may matter
   */
  Instance(Type.ClassType type, TypeInfo info, Optional<Value.Allocation> made) {
    this.type = type;
    this.info = info;
    this.made = made;
  }

  Type.ClassType type() {
    return type;
  }

  TypeInfo info() {
    return info;
  }

  Optional<Value.Allocation> made() {
    return made;
  }

  /** The values that a field of it may hold. */
  List<Value> valuesOf(ValueFlow flow, FieldInfo field) {
    if (made.isEmpty()) {
      return flow.valuesOf(field);
    }
    List<Value> known = values.get(field);
    if (known == null) {
      known = flow.valuesOf(field, made.get());
      values.put(field, known);
    }
    return known;
  }
}
