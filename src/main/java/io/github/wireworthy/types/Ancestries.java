package io.github.wireworthy.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Collects the supertypes of types, with type arguments substituted, once for each type. */
final class Ancestries {

  private static final String OBJECT = "java.lang.Object";

  private final Function<String, Optional<TypeInfo>> types;
  private final Map<String, Ancestry> known = new ConcurrentHashMap<>();

  Ancestries(Function<String, Optional<TypeInfo>> types) {
    this.types = types;
  }

  /** The supertypes of the type with a binary name; misses itself if there is none. */
  Ancestry of(String binaryName) {
    Ancestry ancestry = known.get(binaryName);
    if (ancestry == null) {
      ancestry = collect(binaryName);
      known.put(binaryName, ancestry);
    }
    return ancestry;
  }

  private Ancestry collect(String binaryName) {
    Map<String, Type.ClassType> found = new LinkedHashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    boolean missesClass = false;
    Queue<Type.ClassType> pending = new ArrayDeque<>();
    pending.add(
        types.apply(binaryName).map(TypeInfo::asType).orElse(Type.ClassType.of(binaryName)));
    while (!pending.isEmpty()) {
      Type.ClassType type = pending.remove();
      if (found.putIfAbsent(type.name(), type) == null) {
        Optional<TypeInfo> info = types.apply(type.name());
        if (info.isEmpty()) {
          missing.add(type.name().replace('$', '.'));
          missesClass = true;
          continue;
        }
        Optional<Type> superclass = info.get().superclass();
        missesClass |= superclass.filter(Type.Unknown.class::isInstance).isPresent();
        for (Type parent : directSupertypes(type, info.get())) {
          if (parent instanceof Type.ClassType named) {
            pending.add(named);
          } else if (parent instanceof Type.Unknown unknown) {
            missing.add(unknown.name());
          }
        }
      }
    }
    found.putIfAbsent(OBJECT, Type.ClassType.of(OBJECT));
    boolean hasTwins = found.keySet().stream().anyMatch(Twins::isMarked);
    return new Ancestry(found, List.copyOf(missing), missesClass, hasTwins);
  }

  /** The direct supertypes, superclass first; those of a raw type are raw (JLS 4.8). */
  List<Type> directSupertypes(Type.ClassType type) {
    return types.apply(type.name()).map(info -> directSupertypes(type, info)).orElse(List.of());
  }

  private List<Type> directSupertypes(Type.ClassType type, TypeInfo info) {
    List<Type> parents = new ArrayList<>(1 + info.interfaces().size());
    info.superclass().ifPresent(parents::add);
    parents.addAll(info.interfaces());
    if (type.arguments().isEmpty()) {
      if (!info.typeParameters().isEmpty()) {
        parents.replaceAll(Erasure::of);
      }
      return parents;
    }
    return Substitution.of(info.typeParameters(), type.arguments()).applyAll(parents);
  }

  /** A supertype of a class type, with its arguments in terms of those of the class type. */
  Optional<Type.ClassType> asSuper(Type.ClassType type, String binaryName) {
    if (type.name().equals(binaryName)) {
      return Optional.of(type);
    }
    Ancestry ancestry = of(type.name());
    Type.ClassType parent =
        ancestry.types().getOrDefault(binaryName, ancestry.twin(binaryName).orElse(null));
    if (parent == null || parent.arguments().isEmpty()) {
      return Optional.ofNullable(parent);
    }
    List<Type.TypeVariable> parameters =
        types.apply(type.name()).map(TypeInfo::typeParameters).orElse(List.of());
    if (type.arguments().isEmpty() && !parameters.isEmpty()) {
      return Optional.of(Type.ClassType.of(parent.name()));
    }
    Type substituted = Substitution.of(parameters, type.arguments()).apply(parent);
    return Optional.of((Type.ClassType) substituted);
  }
}
