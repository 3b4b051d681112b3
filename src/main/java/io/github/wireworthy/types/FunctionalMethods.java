package io.github.wireworthy.types;

import io.github.wireworthy.facts.Modifiers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Finds the one abstract method of functional interfaces (JLS 9.8). */
final class FunctionalMethods {

  private static final String OBJECT = "java.lang.Object";

  private final Function<String, Optional<TypeInfo>> types;
  private final Ancestries ancestries;
  private final MemberMethods members;
  private final Map<String, Optional<MethodInfo>> known = new ConcurrentHashMap<>();

  FunctionalMethods(
      Function<String, Optional<TypeInfo>> types, Ancestries ancestries, MemberMethods members) {
    this.types = types;
    this.ancestries = ancestries;
    this.members = members;
  }

  /** The method of the interface with a binary name; empty for anything else. */
  Optional<MethodInfo> of(String binaryName) {
    Optional<MethodInfo> method = known.get(binaryName);
    if (method == null) {
      boolean isInterface = types.apply(binaryName).filter(TypeInfo::isInterface).isPresent();
      method = isInterface ? find(binaryName) : Optional.empty();
      known.put(binaryName, method);
    }
    return method;
  }

  private Optional<MethodInfo> find(String binaryName) {
    List<MethodInfo> candidates = new ArrayList<>();
    for (String name : abstractNames(binaryName)) {
      for (MethodInfo method : members.of(binaryName, name)) {
        if (method.has(Modifiers.ABSTRACT) && !isOfObject(method)) {
          candidates.add(method);
        }
      }
    }
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private Set<String> abstractNames(String binaryName) {
    Set<String> names = new LinkedHashSet<>();
    for (String ancestor : ancestries.of(binaryName).types().keySet()) {
      List<MethodInfo> declared =
          ancestor.equals(OBJECT)
              ? List.of()
              : types.apply(ancestor).map(TypeInfo::methods).orElse(List.of());
      for (MethodInfo method : declared) {
        if (method.has(Modifiers.ABSTRACT)) {
          names.add(method.name());
        }
      }
    }
    return names;
  }

  /**
   * Says whether a method restates a public one of {@code Object}, as {@code Comparator.equals}.
   */
  private boolean isOfObject(MethodInfo method) {
    List<MethodInfo> ofObject = members.of(OBJECT, method.name());
    return ofObject.stream()
        .anyMatch(
            other ->
                other.has(Modifiers.PUBLIC)
                    && other.parameterTypes().equals(method.parameterTypes()));
  }
}
