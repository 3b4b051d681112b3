package io.github.wireworthy.flow;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All code of the sources that a call may run, whatever the receiver. */
final class Overriders {

  /** Methods that are overridden more often are not looked into. */
  private static final int MAX_BODIES = 500;

  private final TypeTable types;
  private final Map<String, List<TypeInfo>> heirs = new HashMap<>();
  private boolean knowsHeirs;

  Overriders(TypeTable types) {
    this.types = types;
  }

  /** The code of a method and of those that override it; empty if it is too much, or none. */
  List<Body.OfMethod> bodies(MethodInfo method) {
    Map<MethodFact, MethodInfo> found = new LinkedHashMap<>();
    add(method, found);
    if (!isCertain(method)) {
      addOverriding(method, types.sourceSubtypes(method.owner()), found);
    }
    return found.size() > MAX_BODIES ? List.of() : bodies(found);
  }

  /**
   * The code that the sources have for a method of a library's interface; empty if it is too much,
   * or none, or if a class of a library has some of it.
   */
  List<Body.OfMethod> implementations(MethodInfo method) {
    Map<MethodFact, MethodInfo> found = new LinkedHashMap<>();
    boolean isInView = isOfInterface(method) && addOverriding(method, heirs(method.owner()), found);
    return !isInView || found.size() > MAX_BODIES ? List.of() : bodies(found);
  }

  /**
   * Adds what overrides a method.
   *
   * @return whether none of it is code of a library
   */
  private boolean addOverriding(
      MethodInfo method, List<TypeInfo> heirs, Map<MethodFact, MethodInfo> found) {
    boolean isInView = true;
    Deque<TypeInfo> pending = new ArrayDeque<>(heirs);
    Set<String> seen = new HashSet<>();
    while (!pending.isEmpty() && found.size() <= MAX_BODIES) {
      TypeInfo subtype = pending.poll();
      if (seen.add(subtype.name())) {
        pending.addAll(types.sourceSubtypes(subtype.name()));
        for (MethodInfo candidate : types.system().methods(subtype.asType(), method.name())) {
          if (mayOverride(candidate, method)) {
            add(candidate, found);
            isInView &=
                candidate.declaration().isPresent()
                    || isOfInterface(candidate)
                    || candidate.has(Modifiers.ABSTRACT);
          }
        }
      }
    }
    return isInView;
  }

  /** The types of the sources that are the first ones below a type of a library. */
  private synchronized List<TypeInfo> heirs(String library) {
    if (!knowsHeirs) {
      types.sourceTypes().forEach(this::addHeir);
      knowsHeirs = true;
    }
    return heirs.getOrDefault(library, List.of());
  }

  private void addHeir(TypeInfo heir) {
    Deque<TypeInfo> pending = new ArrayDeque<>(List.of(heir));
    Set<String> seen = new HashSet<>();
    while (!pending.isEmpty()) {
      TypeInfo next = pending.poll();
      for (Type parent : parents(next)) {
        Optional<TypeInfo> library =
            parent instanceof Type.ClassType named
                ? types.find(named.name()).filter(it -> it.origin() != TypeInfo.Origin.SOURCE)
                : Optional.empty();
        if (library.isPresent() && seen.add(library.get().name())) {
          heirs.computeIfAbsent(library.get().name(), name -> new ArrayList<>()).add(heir);
          pending.add(library.get());
        }
      }
    }
  }

  private static List<Type> parents(TypeInfo type) {
    List<Type> parents = new ArrayList<>(type.interfaces());
    type.superclass().ifPresent(parents::add);
    return parents;
  }

  private List<Body.OfMethod> bodies(Map<MethodFact, MethodInfo> found) {
    List<Body.OfMethod> bodies = new ArrayList<>();
    for (MethodInfo method : found.values()) {
      Optional<Body> body = OwnMethods.code(types, method);
      if (body.isEmpty() || !(body.get() instanceof Body.OfMethod code)) {
        return List.of();
      }
      bodies.add(code);
    }
    return bodies;
  }

  private static void add(MethodInfo method, Map<MethodFact, MethodInfo> found) {
    method
        .declaration()
        .filter(fact -> fact.body().isPresent())
        .ifPresent(fact -> found.putIfAbsent(fact, method));
  }

  private boolean isOfInterface(MethodInfo method) {
    return types.find(method.owner()).filter(TypeInfo::isInterface).isPresent();
  }

  private boolean isCertain(MethodInfo method) {
    return method.isConstructor()
        || method.has(Modifiers.STATIC)
        || method.has(Modifiers.PRIVATE)
        || method.has(Modifiers.FINAL);
  }

  private boolean mayOverride(MethodInfo candidate, MethodInfo method) {
    List<Type> parameters = method.parameterTypes();
    if (candidate.parameterTypes().size() != parameters.size()) {
      return false;
    }
    for (int index = 0; index < parameters.size(); index++) {
      Type erased = types.system().erasure(parameters.get(index));
      if (!(parameters.get(index) instanceof Type.TypeVariable)
          && !erased.equals(types.system().erasure(candidate.parameterTypes().get(index)))) {
        return false;
      }
    }
    return true;
  }
}
