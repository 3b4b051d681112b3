package io.github.wireworthy.boundary;

import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.types.Body;

/** Shows the code of a body to a visitor. */
final class Bodies {

  private Bodies() {}

  static void visit(Body body, Walk.Visitor visitor) {
    if (body instanceof Body.OfMethod method) {
      method.method().body().ifPresent(visitor::statement);
    } else if (body instanceof Body.OfInitializer initializer) {
      visitor.statement(initializer.initializer().body());
    } else if (body instanceof Body.OfField field) {
      field.field().initializer().ifPresent(visitor::expression);
    } else if (body instanceof Body.OfEnumConstant constant) {
      constant.constant().arguments().forEach(visitor::expression);
    }
  }
}
