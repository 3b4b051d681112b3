package io.github.wireworthy.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  static Lineage of(TypeInfo type, TypeTable table) {
    return new Collector(table).collect(type);
  }

  private static final class Collector {

    private final TypeTable table;
    private final List<TypeInfo> classes = new ArrayList<>();
    private final Set<TypeInfo> interfaces = new LinkedHashSet<>();
    private final Set<TypeInfo> defaults = new LinkedHashSet<>();
    private boolean isComplete = true;

    Collector(TypeTable table) {
      this.table = table;
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
      return new Lineage(classes, List.copyOf(interfaces), List.copyOf(defaults), isComplete);
    }

    private static boolean mayBeAbstract(TypeInfo type) {
      return type.isInterface()
          || type.kind() == TypeInfo.Kind.ENUM
          || type.has(io.github.wireworthy.facts.Modifiers.ABSTRACT);
    }

    private Optional<TypeInfo> superclass(TypeInfo type) {
      Optional<Type> parent = type.superclass();
      if (parent.isEmpty()) {
        return type.isInterface() ? table.find(CoreTypes.OBJECT.name()) : Optional.empty();
      }
      return found(parent.get());
    }

    private Optional<TypeInfo> found(Type type) {
      Optional<TypeInfo> info =
          type instanceof Type.ClassType named ? table.find(named.name()) : Optional.empty();
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
