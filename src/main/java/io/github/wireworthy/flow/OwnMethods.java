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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which code of the sources a call may run. */
final class OwnMethods {

  /** More overriding methods than this are not looked into. */
  private static final int MAX_TARGETS = 4;

  private final TypeTable types;

  OwnMethods(TypeTable types) {
    this.types = types;
  }

  /** The body of a method or constructor of the sources. */
  static Optional<Body> code(TypeTable types, MethodInfo method) {
    Optional<TypeInfo> owner = types.find(method.owner());
    if (owner.isEmpty() || method.declaration().flatMap(MethodFact::body).isEmpty()) {
      return Optional.empty();
    }
    MethodFact declaration = method.declaration().get();
    return types.bodies(owner.get()).stream()
        .filter(body -> body instanceof Body.OfMethod code && code.method().equals(declaration))
        .findFirst();
  }

  /**
   * The methods that a call of a method may run, as far as the sources tell: the method itself and
   * those that override it; empty if that cannot be told.
   *
   * @param receivers the values of the receiver
   */
  List<MethodInfo> targets(MethodInfo method, List<Value> receivers) {
    if (isCertain(method)) {
      return List.of(method);
    }
    List<MethodInfo> exact = ofExactReceivers(method, receivers);
    return exact.isEmpty() ? withOverriding(method) : exact;
  }

  /** Whether a call of a method runs just this method and no overriding one. */
  private boolean isCertain(MethodInfo method) {
    return method.has(Modifiers.STATIC)
        || method.has(Modifiers.PRIVATE)
        || method.has(Modifiers.FINAL)
        || types.find(method.owner()).filter(OwnMethods::isFinal).isPresent();
  }

  private static boolean isFinal(TypeInfo owner) {
    return owner.has(Modifiers.FINAL)
        || owner.kind() == TypeInfo.Kind.ANONYMOUS
        || owner.kind() == TypeInfo.Kind.RECORD;
  }

  private List<MethodInfo> ofExactReceivers(MethodInfo method, List<Value> receivers) {
    List<MethodInfo> targets = new ArrayList<>();
    for (Value receiver : receivers) {
      Optional<MethodInfo> target =
          receiver instanceof Value.Allocation allocation
              ? ofClass(method, allocation.type())
              : Optional.empty();
      if (target.isEmpty() && !(receiver instanceof Value.Null)) {
        return List.of();
      }
      target.ifPresent(targets::add);
    }
    return targets;
  }

  private Optional<MethodInfo> ofClass(MethodInfo method, Type.ClassType type) {
    return types.system().methods(type, method.name()).stream()
        .filter(candidate -> hasParametersOf(candidate, method))
        .findFirst();
  }

  private boolean hasParametersOf(MethodInfo candidate, MethodInfo method) {
    return candidate.parameterTypes().size() == method.parameterTypes().size()
        && (candidate.parameterTypes().isEmpty()
            || parameters(candidate).equals(parameters(method)));
  }

  private List<Type> parameters(MethodInfo method) {
    return method.parameterTypes().stream().map(types.system()::erasure).toList();
  }

  private List<MethodInfo> withOverriding(MethodInfo method) {
    if (method.has(Modifiers.ABSTRACT) && isInterface(method.owner())) {
      return List.of();
    }
    List<MethodInfo> targets = new ArrayList<>();
    if (!method.has(Modifiers.ABSTRACT)) {
      targets.add(method);
    }
    Deque<TypeInfo> pending = new ArrayDeque<>(types.sourceSubtypes(method.owner()));
    Set<String> seen = new HashSet<>();
    while (!pending.isEmpty()) {
      TypeInfo subtype = pending.poll();
      if (seen.add(subtype.name())) {
        pending.addAll(types.sourceSubtypes(subtype.name()));
        for (MethodInfo candidate : subtype.methods()) {
          if (candidate.name().equals(method.name()) && hasParametersOf(candidate, method)) {
            targets.add(candidate);
          }
        }
      }
      if (targets.size() > MAX_TARGETS) {
        return List.of();
      }
    }
    return targets;
  }

  private boolean isInterface(String owner) {
    return types.find(owner).filter(TypeInfo::isInterface).isPresent();
  }
}
