package io.github.wireworthy.types;

import io.github.wireworthy.facts.Modifiers;
import java.util.ArrayList;
import java.util.List;

/**
 * A method that a call may mean, as a member of the receiver's type.
 *
 * @param receiver the type of which the method is a member
 * @param variables what is to be inferred: the method's type parameters, for a diamond those of the
 *     class too; empty for a call with explicit type arguments
 * @param parameters with the receiver's type arguments
 * @param result with the receiver's type arguments
 */
record Candidate(
    MethodInfo method,
    Type receiver,
    List<Type.TypeVariable> variables,
    List<Type> parameters,
    Type result) {

  /** The parameter types for some number of arguments, the last one of varargs spread out. */
  List<Type> spread(int count) {
    return spread(parameters, count);
  }

  /** As {@link #spread}, any type that is to be inferred open. */
  List<Type> openSpread(int count) {
    return spread(open(), count);
  }

  /** The parameter types, any type that is to be inferred open. */
  List<Type> open() {
    if (variables.isEmpty()) {
      return parameters;
    }
    List<Type> open = new ArrayList<>(variables.size());
    for (Type.TypeVariable variable : variables) {
      open.add(CoreTypes.open(variable));
    }
    return Substitution.of(variables, open).applyAll(parameters);
  }

  private static List<Type> spread(List<Type> parameters, int count) {
    List<Type> spread = new ArrayList<>(count);
    int last = parameters.size() - 1;
    for (int i = 0; i < count; i++) {
      Type type = parameters.get(Math.min(i, last));
      spread.add(i >= last && type instanceof Type.ArrayType array ? array.element() : type);
    }
    return spread;
  }

  boolean isVarargs() {
    return method.has(Modifiers.VARARGS);
  }

  /** Whether so many arguments can be passed at all. */
  static boolean takes(MethodInfo method, int count) {
    int parameters = method.parameterTypes().size();
    return parameters == count || (method.has(Modifiers.VARARGS) && count >= parameters - 1);
  }
}
