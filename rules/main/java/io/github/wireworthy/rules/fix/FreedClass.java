package io.github.wireworthy.rules.fix;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.CarriedValue;
import java.util.Optional;

/** Frees a class of the object around it, in the way that its kind needs. */
final class FreedClass {

  private final Project project;
  private final CodeIndex index;
  private final StaticMember members;

  FreedClass(Project project, CodeIndex index) {
    this.project = project;
    this.index = index;
    this.members = new StaticMember(project, index);
  }

  /** The fix for a member, local or anonymous class, if there is one. */
  Optional<Fix> of(TypeInfo type) {
    return members
        .of(type)
        .or(() -> LiftAnonymous.of(project, index, type))
        .or(() -> LiftLocal.of(project, index, type));
  }

  /** The fix for the class that is created or declared at a place of code. */
  Optional<Fix> of(Typing typing, Code code, Span place) {
    return code.expressions().stream()
        .flatMap(expression -> at(typing, expression, place).stream())
        .findFirst()
        .flatMap(this::of);
  }

  private Optional<TypeInfo> at(Typing typing, Expression expression, Span place) {
    if (expression instanceof Expression.New creation) {
      Optional<TypeFact> declared =
          creation.body().filter(it -> it.span().equals(place) || it.nameSpan().equals(place));
      return declared.isPresent()
          ? declared.map(project.types()::of)
          : Optional.of(creation.type())
              .filter(type -> type.span().equals(place))
              .flatMap(type -> named(typing.resolve(type)));
    }
    boolean isConstructor =
        expression instanceof Expression.MethodReference reference
            && reference.name().equals("new")
            && (reference.span().equals(place) || reference.scope().span().equals(place));
    return isConstructor
        ? typing
            .invocation((Expression.MethodReference) expression)
            .flatMap(invocation -> project.types().find(invocation.method().owner()))
        : Optional.empty();
  }

  private Optional<TypeInfo> named(Type type) {
    return type instanceof Type.ClassType named
        ? project.types().find(named.name())
        : Optional.empty();
  }

  /** The fix for a reference to a constructor of a class that needs the object around it. */
  Optional<Fix> ofReference(CarriedValue carried) {
    return carried.capture() instanceof Capture.EnclosingInstance outer
            && outer.why() == Capture.Why.CREATES_INNER
        ? carried.body().flatMap(body -> ofReference(body, carried.location().span()))
        : Optional.empty();
  }

  private Optional<Fix> ofReference(Body body, Span reference) {
    return of(project.types().typing(body), Code.of(body), reference);
  }
}
