package io.github.wireworthy.types;

import io.github.wireworthy.facts.TypeParameterFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Which declarations a simple type name may mean at one place, linked from the inside out (JLS 6.3,
 * 6.4.1). Immutable; {@link TypeResolver} looks names up in it.
 */
sealed interface Scope permits FileScope, Scope.Members, Scope.LocalType, Scope.TypeVariables {

  /** The member types of a class, inherited ones included: what its body sees. */
  record Members(TypeInfo type, Scope outer) implements Scope {}

  /** A local class, from its own declaration to the end of the block around it. */
  record LocalType(String simpleName, String binaryName, Scope outer) implements Scope {}

  /** The type parameters of a class or method. */
  record TypeVariables(List<Type.TypeVariable> variables, Scope outer) implements Scope {}

  /** The file in which the place is. */
  default FileScope file() {
    Scope scope = this;
    while (true) {
      if (scope instanceof FileScope file) {
        return file;
      } else if (scope instanceof Members members) {
        scope = members.outer();
      } else if (scope instanceof LocalType local) {
        scope = local.outer();
      } else {
        scope = ((TypeVariables) scope).outer();
      }
    }
  }

  /**
   * Puts type parameters around a declaration; it is in scope in its own bounds.
   *
   * @param owner of the variables, see {@link Type.TypeVariable#owner}
   * @param bounds resolves the bounds of one parameter
   */
  static Scope of(
      List<TypeParameterFact> parameters,
      String owner,
      Scope outer,
      BiFunction<TypeParameterFact, Scope, List<Type>> bounds) {
    if (parameters.isEmpty()) {
      return outer;
    }
    List<Type.TypeVariable> variables = new ArrayList<>(parameters.size());
    Scope scope = new TypeVariables(Collections.unmodifiableList(variables), outer);
    for (TypeParameterFact parameter : parameters) {
      Bounds resolved = new Bounds(() -> bounds.apply(parameter, scope));
      variables.add(new Type.TypeVariable(owner, parameter.name(), resolved));
    }
    return scope;
  }
}
