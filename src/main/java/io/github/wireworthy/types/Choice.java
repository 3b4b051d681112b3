package io.github.wireworthy.types;

import java.util.List;

/**
 * The method that a call means, before its type arguments are inferred.
 *
 * @param formals the parameter types, one for each argument
 * @param isCertain whether it is this method and not one of its overloads
 */
record Choice(Candidate candidate, List<Type> formals, boolean isCertain) {

  MethodInfo method() {
    return candidate.method();
  }

  /** What the call gives, with the type parameters that are still to be inferred. */
  Type result() {
    return isCertain ? candidate.result() : CoreTypes.UNKNOWN;
  }

  boolean isGeneric() {
    return !candidate.variables().isEmpty();
  }

  /** Whether what the call gives depends on what is inferred (JLS 15.12: a poly expression). */
  boolean isPoly() {
    return isGeneric() && Mentions.any(result(), candidate.variables());
  }
}
