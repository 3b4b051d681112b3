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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All code of the sources that a call may run, whatever the receiver. */
final class Overriders {

  /** Methods that are overridden more often are not looked into. */
  private static final int MAX_BODIES = 24;

  private final TypeTable types;

  Overriders(TypeTable types) {
    this.types = types;
  }

  /** The code of a method and of those that override it; empty if it is too much, or none. */
  List<Body.OfMethod> bodies(MethodInfo method) {
    Map<MethodFact, MethodInfo> found = new LinkedHashMap<>();
    add(method, found);
    if (!isCertain(method)) {
      Deque<TypeInfo> pending = new ArrayDeque<>(types.sourceSubtypes(method.owner()));
      Set<String> seen = new HashSet<>();
      while (!pending.isEmpty() && found.size() <= MAX_BODIES) {
        TypeInfo subtype = pending.poll();
        if (seen.add(subtype.name())) {
          pending.addAll(types.sourceSubtypes(subtype.name()));
          types.system().methods(subtype.asType(), method.name()).stream()
              .filter(candidate -> mayOverride(candidate, method))
              .forEach(candidate -> add(candidate, found));
        }
      }
    }
    return found.size() > MAX_BODIES ? List.of() : bodies(found);
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
