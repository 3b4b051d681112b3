package io.github.wireworthy.types;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Finds the fields of a class or interface by name, inherited ones included (JLS 8.3). */
final class MemberFields {

  private final Function<String, Optional<TypeInfo>> types;
  private final Map<String, Map<String, Optional<FieldInfo>>> known = new ConcurrentHashMap<>();

  MemberFields(Function<String, Optional<TypeInfo>> types) {
    this.types = types;
  }

  /** The field of a name; superclasses are asked before interfaces. */
  Optional<FieldInfo> of(String binaryName, String name) {
    Map<String, Optional<FieldInfo>> fields =
        known.computeIfAbsent(binaryName, unused -> new ConcurrentHashMap<>());
    Optional<FieldInfo> field = fields.get(name);
    if (field == null) {
      field = findField(binaryName, name, binaryName, new HashSet<>());
      fields.put(name, field);
    }
    return field;
  }

  /** What a supertype declares hides what stands above it, even if it is not inherited itself. */
  private Optional<FieldInfo> findField(
      String binaryName, String name, String heir, Set<String> visited) {
    Optional<TypeInfo> info = visited.add(binaryName) ? types.apply(binaryName) : Optional.empty();
    if (info.isEmpty()) {
      return Optional.empty();
    }
    for (FieldInfo field : info.get().fields()) {
      if (field.name().equals(name)) {
        boolean isMember = Inheritance.isMember(field.modifiers(), binaryName, heir);
        return isMember ? Optional.of(field) : Optional.empty();
      }
    }
    Optional<FieldInfo> found =
        info.get().superclass().flatMap(parent -> findField(parent, name, heir, visited));
    List<Type> interfaces = info.get().interfaces();
    for (int i = 0; found.isEmpty() && i < interfaces.size(); i++) {
      found = findField(interfaces.get(i), name, heir, visited);
    }
    return found;
  }

  private Optional<FieldInfo> findField(Type type, String name, String heir, Set<String> visited) {
    return type instanceof Type.ClassType named
        ? findField(named.name(), name, heir, visited)
        : Optional.empty();
  }
}
