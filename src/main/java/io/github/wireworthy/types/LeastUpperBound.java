package io.github.wireworthy.types;

import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the narrowest type that several types have in common (JLS 4.10.4), to a small depth. */
final class LeastUpperBound {

  private static final int DEEPEST = 2;

  private final TypeTable table;
  private final Conversions conversions;
  private final MemberMethods methods;

  LeastUpperBound(TypeTable table, Conversions conversions, MemberMethods methods) {
    this.table = table;
    this.conversions = conversions;
    this.methods = methods;
  }

  /** The common type of some types, at least one; unknown if one of them is. */
  Type of(List<Type> types) {
    return of(types, 0);
  }

  private Type of(List<Type> types, int depth) {
    List<Type> distinct = distinct(types);
    if (distinct.size() <= 1) {
      return distinct.isEmpty() ? CoreTypes.NULL : distinct.get(0);
    }
    for (Type type : distinct) {
      if (type instanceof Type.Unknown) {
        return CoreTypes.UNKNOWN;
      }
    }
    Type widest = widest(distinct);
    if (widest != null) {
      return widest instanceof Type.ClassType named && !named.arguments().isEmpty()
          ? merged(named.name(), distinct, depth)
          : widest;
    }
    return common(distinct, depth);
  }

  private static List<Type> distinct(List<Type> types) {
    List<Type> distinct = new ArrayList<>(types.size());
    for (Type type : types) {
      Type boxed = CoreTypes.upper(Primitives.box(type));
      if (!(boxed instanceof Type.Null) && !distinct.contains(boxed)) {
        distinct.add(boxed);
      }
    }
    return distinct;
  }

  private @Nullable Type widest(List<Type> types) {
    for (Type candidate : types) {
      boolean isAboveAll = true;
      for (Type type : types) {
        isAboveAll = isAboveAll && conversions.subtype(type, candidate) == Answer.YES;
      }
      if (isAboveAll) {
        return candidate;
      }
    }
    return null;
  }

  private Type common(List<Type> types, int depth) {
    List<String> names = minimal(commonSupertypes(types));
    List<Type> parts = new ArrayList<>();
    for (String name : names) {
      parts.add(merged(name, types, depth));
    }
    if (parts.isEmpty()) {
      return CoreTypes.OBJECT;
    }
    return parts.size() == 1 ? parts.get(0) : new Type.Intersection(parts);
  }

  /** The names of all classes, then interfaces, above all of the types, but for {@code Object}. */
  private List<String> commonSupertypes(List<Type> types) {
    List<String> names = new ArrayList<>();
    Type first = types.get(0);
    for (Type bound : boundsOf(first)) {
      if (bound instanceof Type.ClassType named) {
        table
            .find(named.name())
            .map(methods::lineage)
            .ifPresent(lineage -> addCommon(lineage, types, names));
      }
    }
    return names;
  }

  private static List<Type> boundsOf(Type type) {
    if (type instanceof Type.TypeVariable variable) {
      return variable.bounds().types();
    }
    return type instanceof Type.Intersection intersection ? intersection.parts() : List.of(type);
  }

  private void addCommon(Lineage lineage, List<Type> types, List<String> names) {
    List<TypeInfo> all = new ArrayList<>(lineage.defaults());
    all.addAll(lineage.interfaces());
    Collections.reverse(all);
    all.addAll(0, lineage.classes());
    for (TypeInfo candidate : all) {
      boolean isCommon = !candidate.name().equals(CoreTypes.OBJECT.name());
      for (Type type : types) {
        isCommon = isCommon && table.system().isSubtype(type, candidate.name()) == Answer.YES;
      }
      if (isCommon && !names.contains(candidate.name())) {
        names.add(candidate.name());
      }
    }
  }

  private List<String> minimal(List<String> names) {
    List<String> minimal = new ArrayList<>(names);
    minimal.removeIf(
        name ->
            names.stream()
                .anyMatch(
                    other ->
                        !other.equals(name)
                            && table.system().isSubtype(Type.ClassType.of(other), name)
                                == Answer.YES));
    return minimal;
  }

  /** The class as it is a supertype of all types: arguments that differ become wildcards. */
  private Type merged(String name, List<Type> types, int depth) {
    List<Type.ClassType> parents = new ArrayList<>();
    for (Type type : types) {
      Type.ClassType parent = conversions.asSuper(type, name);
      if (parent == null || parent.arguments().isEmpty()) {
        return Type.ClassType.of(name);
      }
      parents.add(parent);
    }
    List<Type> arguments = new ArrayList<>();
    for (int i = 0; i < parents.get(0).arguments().size(); i++) {
      List<Type> alternatives = new ArrayList<>();
      for (Type.ClassType parent : parents) {
        if (i < parent.arguments().size()) {
          alternatives.add(parent.arguments().get(i));
        }
      }
      arguments.add(argument(alternatives, depth));
    }
    return new Type.ClassType(name, arguments);
  }

  private Type argument(List<Type> alternatives, int depth) {
    boolean isSame = alternatives.stream().allMatch(alternatives.get(0)::equals);
    if (isSame) {
      return alternatives.get(0);
    }
    return CoreTypes.extending(depth >= DEEPEST ? CoreTypes.OBJECT : of(alternatives, depth + 1));
  }
}
