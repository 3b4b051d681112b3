package io.github.wireworthy.types;

import io.github.wireworthy.facts.Modifiers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The supertypes of a type in the order in which javac looks for methods: the superclasses first,
 * then the interfaces whose abstract methods count, then those of which only default methods do.
 *
 * @param classes the type itself first, {@code Object} last
 * @param interfaces of the type and its superclasses as long as these are abstract
 * @param defaults interfaces above a class that is not abstract
 * @param isComplete whether all supertypes were found
 */
record Lineage(
    List<TypeInfo> classes,
    List<TypeInfo> interfaces,
    List<TypeInfo> defaults,
    boolean isComplete) {

  static Lineage of(TypeInfo type, Function<String, Optional<TypeInfo>> types) {
    return new Collector(types).collect(type);
  }

  private static final class Collector {

    private final Function<String, Optional<TypeInfo>> types;
    private final List<TypeInfo> classes = new ArrayList<>();
    private final Set<TypeInfo> interfaces = new LinkedHashSet<>();
    private final Set<TypeInfo> defaults = new LinkedHashSet<>();
    private boolean isComplete = true;

    Collector(Function<String, Optional<TypeInfo>> types) {
      this.types = types;
    }

    Lineage collect(TypeInfo type) {
      boolean abstractCounts = true;
      Optional<TypeInfo> next = Optional.of(type);
      while (next.isPresent() && !classes.contains(next.get())) {
        TypeInfo current = next.get();
        classes.add(current);
        abstractCounts = abstractCounts && mayBeAbstract(current);
        for (Type parent : current.interfaces()) {
          addInterface(parent, abstractCounts ? interfaces : defaults);
        }
        next = superclass(current);
      }
      defaults.removeAll(interfaces);
      return new Lineage(classes, byRank(interfaces), byRank(defaults), isComplete);
    }

    /** Those with the longest way up to {@code Object} first, of equal ones those named last. */
    private List<TypeInfo> byRank(Set<TypeInfo> types) {
      if (types.size() < 2) {
        return List.copyOf(types);
      }
      Map<TypeInfo, Integer> ranks = new HashMap<>();
      List<TypeInfo> sorted = new ArrayList<>(types);
      Collections.reverse(sorted);
      sorted.sort(Comparator.comparingInt((TypeInfo type) -> -rank(type, ranks)));
      return sorted;
    }

    private int rank(TypeInfo type, Map<TypeInfo, Integer> ranks) {
      Integer known = ranks.putIfAbsent(type, 0); // Not for ever, if an interface extends itself.
      if (known != null) {
        return known;
      }
      int rank = 0;
      for (Type parent : type.interfaces()) {
        if (parent instanceof Type.ClassType named) {
          Optional<TypeInfo> info = types.apply(named.name());
          rank = Math.max(rank, info.isPresent() ? 1 + rank(info.get(), ranks) : 0);
        }
      }
      ranks.put(type, rank);
      return rank;
    }

    private static boolean mayBeAbstract(TypeInfo type) {
      return type.isInterface()
          || type.kind() == TypeInfo.Kind.ENUM
          || type.has(Modifiers.ABSTRACT);
    }

    private Optional<TypeInfo> superclass(TypeInfo type) {
      Optional<Type> parent = type.superclass();
      if (parent.isEmpty()) {
        return type.isInterface() ? types.apply(CoreTypes.OBJECT.name()) : Optional.empty();
      }
      return found(parent.get());
    }

    private Optional<TypeInfo> found(Type type) {
      Optional<TypeInfo> info =
          type instanceof Type.ClassType named ? types.apply(named.name()) : Optional.empty();
      isComplete = isComplete && info.isPresent();
      return info;
    }

    private void addInterface(Type type, Set<TypeInfo> into) {
      Optional<TypeInfo> info = found(type);
      if (info.isPresent() && info.get().isInterface() && into.add(info.get())) {
        info.get().interfaces().forEach(parent -> addInterface(parent, into));
      }
    }
  }
}
