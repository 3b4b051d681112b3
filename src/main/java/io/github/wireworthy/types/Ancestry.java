package io.github.wireworthy.types;

import java.util.List;
import java.util.Map;

/**
 * All supertypes of one class or interface.
 *
 * @param types by binary name, itself first, superclasses before interfaces of the same distance;
 *     arguments in terms of its own type parameters
 * @param missing the names of supertypes that were not found, as written
 * @param missesClass whether a superclass is among them, or may be
 */
record Ancestry(Map<String, Type.ClassType> types, List<String> missing, boolean missesClass) {

  /**
   * Says whether a missing supertype is meant by a binary name: nested types are written with dots.
   */
  boolean misses(String binaryName) {
    return !missing.isEmpty() && missing.contains(binaryName.replace('$', '.'));
  }
}
