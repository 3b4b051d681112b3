package io.github.wireworthy.rules.fix;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Replace;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Declaring;
import io.github.wireworthy.verdict.Doubt;
import io.github.wireworthy.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a lambda or method reference serializable where the place does not ask for it: by a cast to
 * an intersection (JLS 15.16, 15.27.3). The cast is to the type that it has anyway, so that the
 * same method is called and the same types are inferred.
 */
public final class SerializableCast {

  private final Project project;
  private final Body body;
  private final Expression closure;
  private final Typing typing;

  private SerializableCast(Project project, Body body, Expression closure) {
    this.project = project;
    this.body = body;
    this.closure = closure;
    this.typing = project.types().typing(body);
  }

  /** The fix for a failure of which a closure is at fault, if there is one. */
  public static Optional<Fix> of(Project project, Culprit culprit) {
    return culprit.reason() != Culprit.Reason.PLAIN_CLOSURE
        ? Optional.empty()
        : culprit
            .location()
            .flatMap(location -> at(project, location))
            .flatMap(SerializableCast::fix);
  }

  private static Optional<SerializableCast> at(Project project, Location location) {
    return project.types().sourceTypes().stream()
        .filter(type -> type.file().filter(location.file()::equals).isPresent())
        .flatMap(type -> project.types().bodies(type).stream())
        .filter(body -> body.span().contains(location.span()))
        .flatMap(
            body ->
                Code.of(body).expressions().stream()
                    .filter(it -> it.span().equals(location.span()) && isClosure(it))
                    .map(closure -> new SerializableCast(project, body, closure)))
        .findFirst();
  }

  private static boolean isClosure(Expression expression) {
    return expression instanceof Expression.Lambda
        || expression instanceof Expression.MethodReference;
  }

  private Optional<Fix> fix() {
    Optional<Type> target = typing.targetOf(closure).map(this::withoutWildcards);
    return target.filter(this::isAlone).filter(this::isFreeToGo).flatMap(this::fix);
  }

  /** The function type of a wildcard-parameterized interface (JLS 9.9), bounds only. */
  private Type withoutWildcards(Type target) {
    if (!(target instanceof Type.ClassType named)) {
      return target;
    }
    List<Type> arguments = new ArrayList<>();
    for (Type argument : named.arguments()) {
      arguments.add(
          argument instanceof Type.Wildcard wildcard
              ? wildcard.lower().orElse(wildcard.upper())
              : argument);
    }
    return new Type.ClassType(named.name(), arguments);
  }

  /** Whether a cast cannot make another overload fit, or fit as well. */
  private boolean isAlone(Type target) {
    Optional<Expression> parent = typing.parentOf(closure);
    if (parent.isPresent() && parent.get() instanceof Expression.Call call) {
      return typing.invocation(call).filter(it -> isAlone(it.method())).isPresent();
    } else if (parent.isPresent() && parent.get() instanceof Expression.New creation) {
      return typing.invocation(creation).filter(it -> isAlone(it.method())).isPresent();
    }
    return parent.isEmpty()
        || parent.get() instanceof Expression.Cast
        || parent.get() instanceof Expression.Assign
        || parent.get() instanceof Expression.Lambda;
  }

  /** No other method of the name takes something that every serializable closure is. */
  private boolean isAlone(MethodInfo method) {
    return project.types().find(method.owner()).stream()
        .flatMap(owner -> project.types().system().methods(owner.asType(), method.name()).stream())
        .filter(other -> !other.equals(method))
        .filter(other -> other.parameterTypes().size() == method.parameterTypes().size())
        .flatMap(other -> other.parameterTypes().stream())
        .noneMatch(type -> type instanceof Type.TypeVariable || isNamed(type, Declaring.INTERFACE));
  }

  private static boolean isNamed(Type type, String name) {
    return type instanceof Type.ClassType named && named.name().equals(name);
  }

  /** Whether nothing that it carries would keep it from going. */
  private boolean isFreeToGo(Type target) {
    List<Capture> captures =
        closure instanceof Expression.Lambda lambda
            ? project.captures().of(typing, lambda)
            : project.captures().of(typing, (Expression.MethodReference) closure);
    return project.types().system().functionalMethod(target).isPresent()
        && project.judge().isSerializable(target) == TypeSystem.Answer.NO
        && captures.stream().allMatch(capture -> passes(target, capture));
  }

  private boolean passes(Type target, Capture capture) {
    CarriedValue carried =
        new CarriedValue(
            closure instanceof Expression.Lambda
                ? CarriedValue.Carrier.LAMBDA
                : CarriedValue.Carrier.METHOD_REFERENCE,
            target,
            Optional.of(body),
            Optional.empty(),
            capture,
            new Location(file(), closure.span()),
            Doubt.NONE);
    return project.judge().carried(carried) instanceof Verdict.Passes;
  }

  private Optional<Fix> fix(Type target) {
    ImportedName added = ImportedName.of(project, file(), Declaring.INTERFACE);
    return cast(target, added.written())
        .map(
            cast ->
                new Fix(
                    "cast it to a type that is also `" + added.written() + "`",
                    Fix.Safety.SAFE,
                    new Location(file(), closure.span()),
                    Stream.concat(Stream.of(cast), added.changes().stream()).toList()));
  }

  private Optional<Change> cast(Type target, String added) {
    Optional<Expression> parent = typing.parentOf(closure);
    if (parent.isPresent() && parent.get() instanceof Expression.Cast cast) {
      Span type = cast.type().span();
      Span end = new Span(type.endLine(), type.endColumn(), type.endLine(), type.endColumn());
      return Optional.of(Replace.with(new Location(file(), end), " & " + added));
    }
    Span span = closure.span();
    Span begin = new Span(span.line(), span.column(), span.line(), span.column());
    return new WrittenType(project.types(), typing, span)
        .of(target)
        .map(type -> Replace.with(new Location(file(), begin), "(" + type + " & " + added + ") "));
  }

  private String file() {
    return body.owner().file().orElseThrow();
  }
}
