package io.github.wireworthy.rules.fix;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Doubt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Offers the fixes of the capture family wherever they are possible, needed or not. */
final class EveryFix implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo("every-fix", RuleInfo.Family.CAPTURE, "a fix is possible", true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    FreedClass classes = new FreedClass(project, new CodeIndex(project));
    return project.types().sourceTypes().stream()
        .flatMap(
            type ->
                Stream.of(
                        classes.of(type).stream(),
                        methods(project, type),
                        lambdas(project, classes, type))
                    .flatMap(fixes -> fixes))
        .map(this::finding);
  }

  private static Stream<Fix> methods(Project project, TypeInfo type) {
    return project.types().bodies(type).stream()
        .filter(Body.OfMethod.class::isInstance)
        .map(Body.OfMethod.class::cast)
        .filter(body -> !body.isStatic() && !body.method().isConstructor())
        .filter(
            body ->
                type.methods(body.method().name()).stream()
                    .filter(it -> it.declaration().filter(body.method()::equals).isPresent())
                    .allMatch(it -> StaticMethod.isAlwaysThis(project, type, it)))
        .flatMap(body -> method(project, body).stream());
  }

  private static Optional<Fix> method(Project project, Body.OfMethod body) {
    return StaticMethod.changes(project, Set.of(body))
        .map(
            changes ->
                new Fix(
                    "make `" + body.method().name() + "` static",
                    Fix.Safety.SAFE,
                    StaticMethod.scope(project, body.owner()),
                    changes));
  }

  private static Stream<Fix> lambdas(Project project, FreedClass classes, TypeInfo type) {
    return project.types().bodies(type).stream()
        .flatMap(
            body ->
                Code.of(body).expressions().stream()
                    .filter(Expression.Lambda.class::isInstance)
                    .map(Expression.Lambda.class::cast)
                    .flatMap(lambda -> lambda(project, classes, body, lambda).stream()));
  }

  private static Optional<Fix> lambda(
      Project project, FreedClass classes, Body body, Expression.Lambda lambda) {
    Optional<Capture.EnclosingInstance> use =
        project.captures().usesOfThis(project.types().typing(body), lambda).stream().findFirst();
    return use.flatMap(
        capture ->
            CopyField.of(
                project,
                classes,
                new CarriedValue(
                    CarriedValue.Carrier.LAMBDA,
                    project.types().typing(body).typeOf(lambda),
                    Optional.of(body),
                    Optional.empty(),
                    capture,
                    new Location(body.owner().file().orElseThrow(), lambda.span()),
                    Doubt.NONE)));
  }

  private Finding finding(Fix fix) {
    return new Finding(
            info(),
            Certainty.PROVED,
            fix.title(),
            "",
            fix.scope(),
            "",
            "",
            Optional.empty(),
            List.of(),
            List.of())
        .with(() -> List.of(fix));
  }
}
