package io.github.wireworthy.types;

import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.InitializerFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The code of a type in the scanned sources, in source order. */
final class SourceBodies {

  private SourceBodies() {}

  /**
   * Methods without code and fields without initialiser have no body; every enum constant has one.
   */
  static List<Body> of(SourceType owner) {
    List<Body> bodies = new ArrayList<>();
    owner
        .fact()
        .constants()
        .forEach(constant -> bodies.add(new Body.OfEnumConstant(owner, constant)));
    for (FieldFact field : owner.fact().fields()) {
      if (field.initializer().isPresent()) {
        int modifiers = ImplicitModifiers.ofField(owner, field);
        bodies.add(new Body.OfField(owner, field, Modifiers.has(modifiers, Modifiers.STATIC)));
      }
    }
    for (MethodFact method : owner.fact().methods()) {
      if (method.body().isPresent()) {
        boolean isStatic = Modifiers.has(method.modifiers(), Modifiers.STATIC);
        bodies.add(new Body.OfMethod(owner, method, isStatic));
      }
    }
    for (InitializerFact initializer : owner.fact().initializers()) {
      bodies.add(new Body.OfInitializer(owner, initializer, initializer.isStatic()));
    }
    bodies.sort(Comparator.comparing(SourceBodies::span));
    return List.copyOf(bodies);
  }

  /** What the code of a body sees, local classes left out. */
  static Scope scope(SourceType owner, Body body) {
    return body instanceof Body.OfMethod method
        ? owner.scopeOf(method.method())
        : owner.bodyScope();
  }

  private static Span span(Body body) {
    if (body instanceof Body.OfMethod method) {
      return method.method().span();
    } else if (body instanceof Body.OfField field) {
      return field.field().span();
    } else if (body instanceof Body.OfInitializer initializer) {
      return initializer.initializer().span();
    }
    return ((Body.OfEnumConstant) body).constant().span();
  }
}
