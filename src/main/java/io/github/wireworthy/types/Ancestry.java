package io.github.wireworthy.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All supertypes of one class or interface.
 *
 * @param types by binary name, itself first, superclasses before interfaces of the same distance;
 *     arguments in terms of its own type parameters
 * @param missing the names of supertypes that were not found, as written
 * @param missesClass whether a superclass is among them, or may be
 * @param hasTwins whether one of the types is a further one of its name, see {@link Twins}
 */
record Ancestry(
    Map<String, Type.ClassType> types,
    List<String> missing,
    boolean missesClass,
    boolean hasTwins) {

  /** Says whether a binary name means one of the types. */
  boolean has(String binaryName) {
    return types.containsKey(binaryName) || twin(binaryName).isPresent();
  }

  /** A further type of a name is found by that name too. */
  Optional<Type.ClassType> twin(String binaryName) {
    return hasTwins
        ? types.values().stream()
            .filter(type -> Twins.plain(type.name()).equals(binaryName))
            .findFirst()
        : Optional.empty();
  }

  /**
   * Says whether a missing supertype is meant by a binary name: nested types are written with dots.
   */
  boolean misses(String binaryName) {
    return !missing.isEmpty() && missing.contains(binaryName.replace('$', '.'));
  }
}
