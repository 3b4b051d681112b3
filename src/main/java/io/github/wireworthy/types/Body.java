package io.github.wireworthy.types;

import io.github.wireworthy.facts.EnumConstantFact;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.InitializerFact;
import io.github.wireworthy.facts.MethodFact;

/**
 * Code that runs as a unit: a method or constructor, an initialiser block, the initialiser of a
 * field, the arguments of an enum constant. Lambdas belong to the body in which they stand; the
 * members of a local or anonymous class are bodies of their own.
 */
public sealed interface Body {

  /** The type that declares the body. */
  TypeInfo owner();

  /** Whether there is no {@code this} (JLS 8.1.3: static contexts). */
  boolean isStatic();

  record OfMethod(TypeInfo owner, MethodFact method, boolean isStatic) implements Body {}

  record OfInitializer(TypeInfo owner, InitializerFact initializer, boolean isStatic)
      implements Body {}

  record OfField(TypeInfo owner, FieldFact field, boolean isStatic) implements Body {}

  record OfEnumConstant(TypeInfo owner, EnumConstantFact constant) implements Body {
    @Override
    public boolean isStatic() {
      return true;
    }
  }
}
