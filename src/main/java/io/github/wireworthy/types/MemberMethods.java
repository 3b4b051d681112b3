package io.github.wireworthy.types;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The methods that a type has by a name, inherited ones included and overridden ones left out (JLS
 * 8.4.8, 9.4.1), in the order in which javac looks at them. Shared by all bodies.
 */
final class MemberMethods {

  private final Function<String, Optional<TypeInfo>> types;
  private final Ancestries ancestries;
  private final Map<String, Lineage> lineages = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<MethodInfo>>> members = new ConcurrentHashMap<>();

  MemberMethods(Function<String, Optional<TypeInfo>> types, Ancestries ancestries) {
    this.types = types;
    this.ancestries = ancestries;
  }

  /** The methods of the type with a binary name; none if it is not known. */
  List<MethodInfo> of(String binaryName, String name) {
    return types.apply(binaryName).map(type -> of(type, name)).orElse(List.of());
  }

  /** The methods of a class or interface by a name; of constructors only its own. */
  List<MethodInfo> of(TypeInfo type, String name) {
    if (name.equals(MethodFact.CONSTRUCTOR)) {
      return type.methods(name);
    }
    Map<String, List<MethodInfo>> byName =
        members.computeIfAbsent(type.name(), key -> new ConcurrentHashMap<>());
    List<MethodInfo> found = byName.get(name);
    if (found == null) {
      found = List.copyOf(new Search(type, name).find());
      byName.put(name, found);
    }
    return found;
  }

  /** Whether all supertypes of a type are known, so that it has no other methods. */
  boolean isComplete(TypeInfo type) {
    return lineage(type).isComplete();
  }

  /** The type, its superclasses and all its interfaces. */
  Lineage lineage(TypeInfo type) {
    Lineage lineage = lineages.get(type.name());
    if (lineage == null) {
      lineage = Lineage.of(type, types);
      lineages.put(type.name(), lineage);
    }
    return lineage;
  }

  /** Collects the methods of one name. */
  private final class Search {

    private final TypeInfo site;
    private final String name;
    private final List<MethodInfo> found = new ArrayList<>(2);

    /** Methods of classes that have a body: they implement what interfaces ask for. */
    private final List<MethodInfo> implemented = new ArrayList<>(2);

    Search(TypeInfo site, String name) {
      this.site = site;
      this.name = name;
    }

    List<MethodInfo> find() {
      Lineage lineage = lineage(site);
      for (TypeInfo type : lineage.classes()) {
        addAll(type, false);
      }
      for (TypeInfo type : lineage.interfaces()) {
        addAll(type, false);
      }
      for (TypeInfo type : lineage.defaults()) {
        addAll(type, true);
      }
      return found;
    }

    private void addAll(TypeInfo type, boolean onlyDefaults) {
      for (MethodInfo method : type.methods(name)) {
        boolean counts = !onlyDefaults || !method.has(Modifiers.ABSTRACT);
        if (counts && isInherited(type, method)) {
          if (!isOverridden(type, method)) {
            found.add(method);
          }
          if (!type.isInterface() && !method.has(Modifiers.ABSTRACT)) {
            implemented.add(method);
          }
        }
      }
    }

    private boolean isInherited(TypeInfo type, MethodInfo method) {
      if (type == site || type.name().equals(site.name())) {
        return true;
      } else if (type.isInterface()) {
        return !method.has(Modifiers.STATIC) && !method.has(Modifiers.PRIVATE);
      } else if (site.isInterface()) {
        return method.has(Modifiers.PUBLIC);
      }
      return Inheritance.isMember(method.modifiers(), type.name(), site.name());
    }

    private boolean isOverridden(TypeInfo type, MethodInfo method) {
      return (type.isInterface() && isAnySame(implemented, method))
          || isAnySame(found.stream().filter(other -> comesBefore(other, type)).toList(), method);
    }

    private boolean isAnySame(List<MethodInfo> others, MethodInfo method) {
      return others.stream().anyMatch(other -> isSameSignature(other, method));
    }

    private boolean comesBefore(MethodInfo other, TypeInfo type) {
      return !other.owner().equals(type.name())
          && (!type.isInterface() || ancestries.of(other.owner()).has(type.name()));
    }

    private boolean isSameSignature(MethodInfo one, MethodInfo other) {
      int count = one.parameterTypes().size();
      if (count != other.parameterTypes().size()) {
        return false;
      }
      for (int i = 0; i < count; i++) {
        Type first = erasedParameter(one, i);
        Type second = erasedParameter(other, i);
        if (!first.equals(second) && !mayBeSame(first, second)) {
          return false;
        }
      }
      return true;
    }

    /** The erased type of a parameter, as it is when the method is a member of the type. */
    private Type erasedParameter(MethodInfo method, int index) {
      Type type = method.parameterTypes().get(index);
      Type.ClassType owner = ancestries.of(site.name()).types().get(method.owner());
      if (owner == null || owner.arguments().isEmpty()) {
        return Erasure.of(type);
      }
      List<Type.TypeVariable> parameters =
          types.apply(method.owner()).map(TypeInfo::typeParameters).orElse(List.of());
      return Erasure.of(Substitution.of(parameters, owner.arguments()).apply(type));
    }

    /** Files may name one missing type in two ways, qualified by an import or not. */
    private static boolean mayBeSame(Type first, Type second) {
      return first instanceof Type.Unknown one
          && second instanceof Type.Unknown other
          && lastName(one.name()).equals(lastName(other.name()));
    }

    private static String lastName(String name) {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }
}
