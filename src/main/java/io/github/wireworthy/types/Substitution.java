package io.github.wireworthy.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Type arguments put in place of type variables. Wildcards are not captured: where one would stand
 * alone inside another type its bound is taken.
 */
final class Substitution {

  static final Substitution NONE = new Substitution(List.of(), List.of());

  private static final Type.ClassType OBJECT = Type.ClassType.of("java.lang.Object");

  private final List<Type.TypeVariable> variables;
  private final List<Type> arguments;

  private Substitution(List<Type.TypeVariable> variables, List<Type> arguments) {
    this.variables = variables;
    this.arguments = arguments;
  }

  /** Of the parameters of a type by the arguments of a use; nothing if their numbers differ. */
  static Substitution of(List<Type.TypeVariable> variables, List<Type> arguments) {
    return variables.isEmpty() || variables.size() != arguments.size()
        ? NONE
        : new Substitution(variables, arguments);
  }

  Type apply(Type type) {
    return this == NONE ? type : substitute(type);
  }

  List<Type> applyAll(List<Type> types) {
    if (this == NONE || types.isEmpty()) {
      return types;
    }
    List<Type> results = null;
    for (int i = 0; i < types.size(); i++) {
      Type result = substitute(types.get(i));
      if (results == null && result != types.get(i)) {
        results = new ArrayList<>(types);
      }
      if (results != null) {
        results.set(i, result);
      }
    }
    return results == null ? types : List.copyOf(results);
  }

  private Type substitute(Type type) {
    if (type instanceof Type.TypeVariable variable) {
      int index = variables.indexOf(variable);
      return index < 0 ? type : arguments.get(index);
    } else if (type instanceof Type.ClassType named) {
      List<Type> replaced = applyAll(named.arguments());
      return replaced == named.arguments() ? type : new Type.ClassType(named.name(), replaced);
    } else if (type instanceof Type.ArrayType array) {
      Type element = substitute(array.element());
      return element == array.element() ? type : new Type.ArrayType(upper(element));
    } else if (type instanceof Type.Wildcard wildcard) {
      return wildcard(wildcard);
    } else if (type instanceof Type.Intersection intersection) {
      return new Type.Intersection(applyAll(intersection.parts()));
    }
    return type;
  }

  private Type wildcard(Type.Wildcard wildcard) {
    Type upper = upper(substitute(wildcard.upper()));
    if (wildcard.lower().isEmpty()) {
      return new Type.Wildcard(upper, Optional.empty());
    }
    Type lower = substitute(wildcard.lower().get());
    return lower instanceof Type.Wildcard inner
        ? new Type.Wildcard(OBJECT, Optional.of(inner.lower().orElse(inner.upper())))
        : new Type.Wildcard(upper, Optional.of(lower));
  }

  /** The bound of a wildcard, any other type itself. */
  static Type upper(Type type) {
    return type instanceof Type.Wildcard wildcard ? wildcard.upper() : type;
  }
}
