package io.github.wireworthy.types;

import io.github.wireworthy.facts.EnumConstantFact;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.InitializerFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.source.Span;

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

  /** Where it stands in its file. */
  Span span();

  /** Tells the direct parts of the code. */
  void children(Walk.Visitor visitor);

  record OfMethod(TypeInfo owner, MethodFact method, boolean isStatic) implements Body {
    @Override
    public Span span() {
      return method.span();
    }

    @Override
    public void children(Walk.Visitor visitor) {
      method.parameters().forEach(visitor::variable);
      method.body().ifPresent(visitor::statement);
    }
  }

  record OfInitializer(TypeInfo owner, InitializerFact initializer, boolean isStatic)
      implements Body {
    @Override
    public Span span() {
      return initializer.span();
    }

    @Override
    public void children(Walk.Visitor visitor) {
      visitor.statement(initializer.body());
    }
  }

  record OfField(TypeInfo owner, FieldFact field, boolean isStatic) implements Body {
    @Override
    public Span span() {
      return field.span();
    }

    @Override
    public void children(Walk.Visitor visitor) {
      field.initializer().ifPresent(visitor::expression);
    }
  }

  record OfEnumConstant(TypeInfo owner, EnumConstantFact constant) implements Body {
    @Override
    public boolean isStatic() {
      return true;
    }

    @Override
    public Span span() {
      return constant.span();
    }

    @Override
    public void children(Walk.Visitor visitor) {
      constant.arguments().forEach(visitor::expression);
      constant.body().ifPresent(visitor::type);
    }
  }
}
