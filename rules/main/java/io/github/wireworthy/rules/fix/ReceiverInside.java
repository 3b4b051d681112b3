package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Piece;
import io.github.wireworthy.fix.Replace;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.CarriedValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a lambda that makes the receiver when it runs in the place of {@code new Type()::method},
 * which makes it once and carries it (JLS 15.13.3). Safe only if one object is as good as another:
 * a class of the sources that holds nothing and does nothing when it is made.
 */
final class ReceiverInside {

  private static final List<String> PARAMETERS = List.of("value", "other", "third");

  private final Project project;
  private final Typing typing;
  private final Code code;
  private final Location location;

  private ReceiverInside(Project project, Body body, Location location) {
    this.project = project;
    this.typing = project.types().typing(body);
    this.code = Code.of(body);
    this.location = location;
  }

  /** The fix for a method reference, if there is one. */
  static Optional<Fix> of(Project project, CarriedValue carried) {
    return carried
        .body()
        .flatMap(body -> new ReceiverInside(project, body, carried.location()).fix());
  }

  private Optional<Fix> fix() {
    return code.at(location.span(), Expression.MethodReference.class)
        .filter(reference -> reference.typeArguments().isEmpty() && isPlainArgument(reference))
        .flatMap(
            reference ->
                reference.scope() instanceof Expression.New creation
                    ? made(creation).flatMap(type -> fix(reference, creation, type))
                    : Optional.empty());
  }

  /** Of overloads, a lambda without types may choose another one than a reference (15.12.2.2). */
  private boolean isPlainArgument(Expression.MethodReference reference) {
    Optional<Expression> parent = typing.parentOf(reference);
    if (parent.isPresent() && parent.get() instanceof Expression.Call call) {
      return typing
          .invocation(call)
          .map(Typing.Invocation::method)
          .filter(method -> overloads(method.owner(), method.name()) == 1)
          .isPresent();
    }
    return parent.isEmpty() || parent.get() instanceof Expression.Cast;
  }

  private long overloads(String owner, String method) {
    return project.types().find(owner).map(type -> type.methods(method).size()).orElse(0);
  }

  /** The class that is made of nothing but literals, and needs no enclosing instance. */
  private Optional<TypeInfo> made(Expression.New creation) {
    boolean isPlain =
        creation.body().isEmpty()
            && creation.outer().isEmpty()
            && creation.arguments().stream().allMatch(Expression.Literal.class::isInstance);
    return isPlain && typing.resolve(creation.type()) instanceof Type.ClassType named
        ? project
            .types()
            .find(named.name())
            .filter(type -> type.enclosingType().isEmpty() || type.has(Modifiers.STATIC))
        : Optional.empty();
  }

  private Optional<Fix> fix(
      Expression.MethodReference reference, Expression.New creation, TypeInfo type) {
    int count = typing.functionalMethod(reference).map(it -> it.parameterTypes().size()).orElse(-1);
    if (count < 0
        || count > PARAMETERS.size()
        || PARAMETERS.stream().limit(count).anyMatch(code::declares)) {
      return Optional.empty();
    }
    String names =
        IntStream.range(0, count).mapToObj(PARAMETERS::get).collect(Collectors.joining(", "));
    List<Piece> lambda =
        List.of(
            new Piece.Written((count == 1 ? names : "(" + names + ")") + " -> "),
            new Piece.Copied(creation.span()),
            new Piece.Written("." + reference.name() + "(" + names + ")"));
    return Optional.of(
        new Fix(
            "make the `" + type.simpleName() + "` in a lambda when it runs",
            isAlwaysTheSame(type) ? Fix.Safety.SAFE : Fix.Safety.UNSAFE,
            location,
            List.of(new Replace(location, lambda))));
  }

  private static boolean isAlwaysTheSame(TypeInfo type) {
    return type.declaration()
        .filter(
            it ->
                it.superclass().isEmpty()
                    && it.initializers().isEmpty()
                    && it.components().isEmpty()
                    && it.methods().stream().noneMatch(method -> method.isConstructor()))
        .filter(it -> type.fields().stream().allMatch(field -> field.has(Modifiers.STATIC)))
        .isPresent();
  }
}
