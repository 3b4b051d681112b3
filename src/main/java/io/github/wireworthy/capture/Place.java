package io.github.wireworthy.capture;

import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.List;
import java.util.Optional;

/**
 * Where something stands in the code.
 *
 * @param body the body around it
 * @param isBeforeConstruction whether it stands up to the end of a {@code this(…)} or {@code
 *     super(…)} call, where there is no {@code this} yet (JLS 8.8.7)
 */
record Place(Body body, boolean isBeforeConstruction) {

  static Place in(Body body, Span span) {
    return new Place(body, isBeforeConstruction(body, span));
  }

  /** The place of a local or anonymous class; empty for a top-level or member class. */
  static Optional<Place> of(TypeTable types, TypeInfo type) {
    Optional<TypeInfo> owner = type.enclosingType().flatMap(types::find);
    Optional<TypeFact> declaration = type.declaration();
    if (owner.isEmpty() || declaration.isEmpty() || isMember(owner.get(), declaration.get())) {
      return Optional.empty();
    }
    Span span = declaration.get().span();
    return types.bodies(owner.get()).stream()
        .filter(body -> body.span().contains(span))
        .findFirst()
        .map(body -> in(body, span));
  }

  private static boolean isMember(TypeInfo owner, TypeFact declaration) {
    return owner.declaration().filter(fact -> fact.members().contains(declaration)).isPresent();
  }

  private static boolean isBeforeConstruction(Body body, Span span) {
    if (!(body instanceof Body.OfMethod code)
        || !code.method().isConstructor()
        || code.method().body().isEmpty()) {
      return false;
    }
    List<Statement> statements = code.method().body().get().statements();
    return statements.stream()
        .filter(Statement.ConstructorCall.class::isInstance)
        .anyMatch(call -> call.span().contains(span) || span.compareTo(call.span()) < 0);
  }
}
