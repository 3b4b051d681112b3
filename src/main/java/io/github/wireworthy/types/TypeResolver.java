package io.github.wireworthy.types;

import io.github.wireworthy.facts.TypeParameterFact;
import io.github.wireworthy.facts.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the types written in sources mean (JLS 6.4.1, 6.5.5). */
final class TypeResolver {

  private static final Type.ClassType OBJECT = Type.ClassType.of("java.lang.Object");

  private final TypeNames names;
  private final TypeRelations relations;

  TypeResolver(TypeNames names, TypeRelations relations) {
    this.names = names;
    this.relations = relations;
  }

  /** The type that is written at a place; {@link Type.Unknown} where a name is not found. */
  Type resolve(TypeUse use, Scope scope) {
    if (use instanceof TypeUse.Named named) {
      return named(named, scope);
    } else if (use instanceof TypeUse.Primitive primitive) {
      return new Type.Primitive(primitive.name());
    } else if (use instanceof TypeUse.Array array) {
      return new Type.ArrayType(resolve(array.element(), scope));
    } else if (use instanceof TypeUse.Wildcard wildcard) {
      Type upper = wildcard.extendsBound().map(bound -> resolve(bound, scope)).orElse(OBJECT);
      return new Type.Wildcard(upper, wildcard.superBound().map(bound -> resolve(bound, scope)));
    } else if (use instanceof TypeUse.Intersection intersection) {
      return new Type.Intersection(resolveAll(intersection.parts(), scope));
    } else if (use instanceof TypeUse.Union union) {
      return relations.commonSuperclass(resolveAll(union.parts(), scope));
    }
    return new Type.Unknown("");
  }

  List<Type> resolveAll(List<? extends TypeUse> uses, Scope scope) {
    if (uses.isEmpty()) {
      return List.of();
    }
    List<Type> types = new ArrayList<>(uses.size());
    for (TypeUse use : uses) {
      types.add(resolve(use, scope));
    }
    return List.copyOf(types);
  }

  /** The bounds of a type parameter, at least one. */
  List<Type> bounds(TypeParameterFact parameter, Scope scope) {
    List<Type> bounds = resolveAll(parameter.bounds(), scope);
    return bounds.isEmpty() ? List.of(OBJECT) : bounds;
  }

  private Type named(TypeUse.Named use, Scope scope) {
    Type type =
        use.qualifier().isEmpty()
            ? names.find(use.name(), scope).orElseGet(() -> names.unknown(use.name(), scope))
            : qualified(use, use.qualifier().get(), scope);
    return withArguments(type, use, scope);
  }

  /** A member type of a type that is known: the type of {@code outer.new Inner<A>()}. */
  Type member(Type outer, TypeUse.Named use, Scope scope) {
    return withArguments(names.member(outer, use.name()), use, scope);
  }

  private Type withArguments(Type type, TypeUse.Named use, Scope scope) {
    return use.arguments().isEmpty() || !(type instanceof Type.ClassType named)
        ? type
        : new Type.ClassType(named.name(), resolveAll(use.arguments(), scope));
  }

  private Type qualified(TypeUse.Named use, TypeUse.Named qualifier, Scope scope) {
    Optional<Type> outer = typeNotPackage(qualifier, scope);
    if (outer.isPresent()) {
      return names.member(outer.get(), use.name());
    }
    String dotted = dotted(use);
    return names.topLevel(dotted, scope.file()).orElseGet(() -> names.unknown(dotted, scope));
  }

  /** A qualifier is a type if one is in scope by its first name, and a package otherwise. */
  private Optional<Type> typeNotPackage(TypeUse.Named use, Scope scope) {
    if (use.qualifier().isEmpty()) {
      return names.find(use.name(), scope);
    }
    Optional<Type> outer = typeNotPackage(use.qualifier().get(), scope);
    return outer.isPresent()
        ? Optional.of(names.member(outer.get(), use.name()))
        : names.topLevel(dotted(use), scope.file());
  }

  private static String dotted(TypeUse.Named use) {
    return use.qualifier().map(outer -> dotted(outer) + "." + use.name()).orElse(use.name());
  }
}
