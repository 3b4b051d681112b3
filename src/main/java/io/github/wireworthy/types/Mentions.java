package io.github.wireworthy.types;

import java.util.List;

/** Looks for type variables inside types. */
final class Mentions {

  private Mentions() {}

  /** Whether a type mentions any of some variables. */
  static boolean any(Type type, List<Type.TypeVariable> variables) {
    if (variables.isEmpty()) {
      return false;
    } else if (type instanceof Type.TypeVariable variable) {
      return indexOf(variables, variable) >= 0;
    } else if (type instanceof Type.ClassType named) {
      return any(named.arguments(), variables);
    } else if (type instanceof Type.ArrayType array) {
      return any(array.element(), variables);
    } else if (type instanceof Type.Wildcard wildcard) {
      return any(wildcard.upper(), variables)
          || (wildcard.lower().isPresent() && any(wildcard.lower().get(), variables));
    } else if (type instanceof Type.Intersection intersection) {
      return any(intersection.parts(), variables);
    }
    return false;
  }

  private static boolean any(List<Type> types, List<Type.TypeVariable> variables) {
    for (Type type : types) {
      if (any(type, variables)) {
        return true;
      }
    }
    return false;
  }

  /** The position of a variable among others; negative if it is not there. */
  static int indexOf(List<Type.TypeVariable> variables, Type.TypeVariable wanted) {
    for (int i = 0; i < variables.size(); i++) {
      Type.TypeVariable variable = variables.get(i);
      if (variable.name().equals(wanted.name()) && variable.owner().equals(wanted.owner())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a type holds a place that is still to be inferred. */
  static boolean open(Type type) {
    if (type instanceof Type.ClassType named) {
      for (Type argument : named.arguments()) {
        if (open(argument)) {
          return true;
        }
      }
      return false;
    } else if (type instanceof Type.ArrayType array) {
      return open(array.element());
    } else if (type instanceof Type.Wildcard wildcard) {
      return open(wildcard.upper())
          || (wildcard.lower().isPresent() && open(wildcard.lower().get()));
    }
    return CoreTypes.isOpen(type);
  }
}
