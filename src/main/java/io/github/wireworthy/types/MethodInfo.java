package io.github.wireworthy.types;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import java.util.List;
import java.util.Optional;

/**
 * A method or constructor ({@link MethodFact#CONSTRUCTOR}).
 *
 * @param owner binary name of the declaring type
 * @param parameterTypes in terms of the owner's and the method's type parameters; the last one is
 *     an array if the method has {@link Modifiers#VARARGS}; the implicit parameters of inner
 *     classes and enums are left out
 * @param returnType {@code void} for a constructor
 * @param declaration for a method that is written in the scanned sources
 */
public record MethodInfo(
    String owner,
    String name,
    List<Type.TypeVariable> typeParameters,
    List<Type> parameterTypes,
    Type returnType,
    List<Type> thrown,
    int modifiers,
    Optional<MethodFact> declaration) {

  public boolean has(int modifier) {
    return Modifiers.has(modifiers, modifier);
  }

  public boolean isConstructor() {
    return name.equals(MethodFact.CONSTRUCTOR);
  }
}
