package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.verdict.CarriedValue;
import java.util.Optional;
import java.util.Set;

/**
 * Frees a method reference of the object that it is bound to. Only {@code this::m} can be: another
 * receiver is carried by whatever is written instead, unless it is made anew at each call.
 */
final class BoundReference {

  private BoundReference() {}

  /** The fix for a method reference, if there is one. */
  static Optional<Fix> of(Project project, CarriedValue carried) {
    return carried.body().flatMap(body -> ofThis(project, carried, body));
  }

  private static Optional<Fix> ofThis(Project project, CarriedValue carried, Body body) {
    return Code.of(body)
        .at(carried.location().span(), Expression.MethodReference.class)
        .filter(reference -> reference.scope() instanceof Expression.This)
        .flatMap(
            reference ->
                StaticMethod.invoked(project, project.types().typing(body).invocation(reference)))
        .flatMap(method -> made(project, method));
  }

  private static Optional<Fix> made(Project project, Body.OfMethod method) {
    String reference = method.owner().simpleName() + "::" + method.method().name();
    return StaticMethod.changes(project, Set.of(method))
        .map(
            changes ->
                new Fix(
                    "make `"
                        + method.method().name()
                        + "` static and refer to it as `"
                        + reference
                        + "`",
                    StaticMethod.safety(Set.of(method)),
                    StaticMethod.scope(project, method.owner()),
                    changes));
  }
}
