package io.github.wireworthy.boundary;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the code of tasks that are handed over: of lambdas, and of the classes of new objects. */
final class TaskCode {

  private final TypeTable types;
  private final ValueFlow flow;

  /** What a task gives back, where its code stands. */
  record Result(Body body, Expression expression) {}

  TaskCode(TypeTable types, ValueFlow flow) {
    this.types = types;
    this.flow = flow;
  }

  /**
   * What the tasks give back that an expression may be, as far as the sources have their code.
   *
   * @param wanted the type as which the task is handed over; empty if it is not known
   */
  List<Result> resultsOf(Typing typing, Expression task, Optional<Type> wanted) {
    if (task instanceof Expression.Lambda lambda) {
      return ofLambda(typing.body(), lambda).toList();
    }
    return flow.valuesOf(typing, task).stream().flatMap(value -> of(value, wanted)).toList();
  }

  private Stream<Result> of(Value task, Optional<Type> wanted) {
    if (task instanceof Value.Closure closure) {
      return closure.site() instanceof Expression.Lambda lambda
          ? ofLambda(closure.body(), lambda)
          : Stream.empty();
    }
    if (task instanceof Value.Allocation object && wanted.isPresent()) {
      return method(object.type(), wanted.get()).map(this::ofMethod).orElseGet(Stream::empty);
    }
    return Stream.empty();
  }

  private static Stream<Result> ofLambda(Body body, Expression.Lambda lambda) {
    return Results.of(lambda).stream().map(result -> new Result(body, result));
  }

  /** The method of a class that is run because its objects are tasks of some type. */
  private Optional<MethodInfo> method(Type.ClassType task, Type wanted) {
    return types
        .system()
        .functionalMethod(types.system().erasure(wanted))
        .flatMap(
            run ->
                types.system().methods(task, run.name()).stream()
                    .filter(found -> !found.has(Modifiers.ABSTRACT))
                    .filter(found -> found.parameterTypes().size() == run.parameterTypes().size())
                    .findFirst());
  }

  private Stream<Result> ofMethod(MethodInfo method) {
    return types.find(method.owner()).stream()
        .flatMap(owner -> types.bodies(owner).stream())
        .filter(body -> isCodeOf(body, method))
        .flatMap(
            body ->
                Results.of(((Body.OfMethod) body).method()).stream()
                    .map(result -> new Result(body, result)));
  }

  private static boolean isCodeOf(Body body, MethodInfo method) {
    return body instanceof Body.OfMethod code
        && method.declaration().filter(code.method()::equals).isPresent();
  }
}
