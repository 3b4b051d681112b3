package io.github.wireworthy.types;

import io.github.wireworthy.facts.Modifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Finds the member types of a type by simple name, inherited ones included (JLS 8.5). */
final class MemberTypes {

  private final Function<String, Optional<TypeInfo>> types;
  private final CycleGuard guard;
  private final Map<TypeInfo, Set<String>> visibleNames = new ConcurrentHashMap<>();

  MemberTypes(Function<String, Optional<TypeInfo>> types, CycleGuard guard) {
    this.types = types;
    this.guard = guard;
  }

  /** The binary name of a member type. */
  Optional<String> find(String binaryName, String simpleName) {
    return types.apply(binaryName).flatMap(type -> find(type, simpleName));
  }

  /** The binary name of a member type. */
  Optional<String> find(TypeInfo type, String simpleName) {
    String declared = type.memberTypes().get(simpleName);
    if (declared != null) {
      return Optional.of(declared);
    }
    return visibleNames(type).contains(simpleName)
        ? inherited(type, simpleName, type.name(), new HashSet<>())
        : Optional.empty();
  }

  /** Says whether some supertype was not found, which may declare member types too. */
  boolean hasGaps(TypeInfo type) {
    return hasGaps(type, new HashSet<>());
  }

  private boolean hasGaps(TypeInfo type, Set<String> visited) {
    if (!visited.add(type.name())) {
      return false;
    }
    List<Type> parents = new ArrayList<>(type.interfaces());
    type.superclass().ifPresent(parents::add);
    return parents.stream()
        .anyMatch(parent -> info(parent).map(found -> hasGaps(found, visited)).orElse(true));
  }

  /** Most names are no member types: one set per type answers that at once. */
  private Set<String> visibleNames(TypeInfo type) {
    Set<String> known = visibleNames.get(type);
    if (known != null) {
      return known;
    }
    Set<String> names = new HashSet<>();
    collectNames(type, names, new HashSet<>());
    Set<String> result = Set.copyOf(names);
    if (guard.isWhole()) {
      visibleNames.put(type, result);
    }
    return result;
  }

  private void collectNames(TypeInfo type, Set<String> names, Set<String> visited) {
    if (!visited.add(type.name())) {
      return;
    }
    names.addAll(type.memberTypes().keySet());
    type.superclass().flatMap(this::info).ifPresent(parent -> collectNames(parent, names, visited));
    for (Type parent : type.interfaces()) {
      info(parent).ifPresent(found -> collectNames(found, names, visited));
    }
  }

  /** What a supertype declares hides what stands above it, even if it is not inherited itself. */
  private Optional<String> inherited(
      TypeInfo type, String simpleName, String heir, Set<String> visited) {
    if (!visited.add(type.name())) {
      return Optional.empty();
    }
    String declared = visited.size() > 1 ? type.memberTypes().get(simpleName) : null;
    if (declared != null) {
      return isInherited(declared, heir) ? Optional.of(declared) : Optional.empty();
    }
    Optional<String> found =
        type.superclass()
            .flatMap(this::info)
            .flatMap(parent -> inherited(parent, simpleName, heir, visited));
    List<Type> interfaces = type.interfaces();
    for (int i = 0; found.isEmpty() && i < interfaces.size(); i++) {
      found =
          info(interfaces.get(i)).flatMap(parent -> inherited(parent, simpleName, heir, visited));
    }
    return found;
  }

  private boolean isInherited(String binaryName, String heir) {
    int modifiers = types.apply(binaryName).map(TypeInfo::modifiers).orElse(Modifiers.PUBLIC);
    return Inheritance.isMember(modifiers, binaryName, heir);
  }

  private Optional<TypeInfo> info(Type type) {
    return type instanceof Type.ClassType named ? types.apply(named.name()) : Optional.empty();
  }
}
