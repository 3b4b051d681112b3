package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Crossing.Payload;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What shipped tasks and remote methods give back, where the scanned sources implement them. */
final class TaskResults {

  /** A method whose results are sent home, with its name as people know it. */
  private record Task(Boundary boundary, String through) {}

  private final TypeTable types;
  private final Supertypes supertypes;
  private final BoundaryCatalog catalog;

  TaskResults(TypeTable types, BoundaryCatalog catalog) {
    this.types = types;
    this.supertypes = new Supertypes(types.system());
    this.catalog = catalog;
  }

  /** The results of a body, if it is such a method. */
  List<Crossing> of(Body body) {
    if (!(body instanceof Body.OfMethod method) || body.isStatic() || body.owner().isInterface()) {
      return List.of();
    }
    Type owner = body.owner().asType();
    return task(owner, method.method().name())
        .or(() -> remoteMethod(owner, method.method()))
        .or(() -> namedMethod(owner, method.method()))
        .map(task -> crossings(task, body, Results.of(method.method())))
        .orElse(List.of());
  }

  /** The results of a lambda, if it is such a task. */
  List<Crossing> of(Typing typing, Expression.Lambda lambda) {
    return typing
        .functionalMethod(lambda)
        .flatMap(method -> task(typing.typeOf(lambda), method.name()))
        .map(task -> crossings(task, typing.body(), Results.of(lambda)))
        .orElse(List.of());
  }

  private Optional<Task> task(Type type, String method) {
    return catalog.returns(method).stream()
        .filter(entry -> supertypes.is(type, entry.match().type()))
        .map(entry -> new Task(entry.boundary(), name(entry.match().type(), method)))
        .findFirst();
  }

  private Optional<Task> remoteMethod(Type owner, MethodFact method) {
    for (Map.Entry<String, Boundary> remote : catalog.remoteInterfaces().entrySet()) {
      if (supertypes.is(owner, remote.getKey())) {
        return supertypes
            .first(owner, name -> types.find(name).filter(type -> declares(type, remote, method)))
            .map(type -> new Task(remote.getValue(), name(type.name(), method.name())));
      }
    }
    return Optional.empty();
  }

  private Optional<Task> namedMethod(Type owner, MethodFact method) {
    return catalog.namedInterfaces().entrySet().stream()
        .filter(named -> supertypes.is(owner, named.getKey()))
        .filter(named -> types.find(named.getKey()).filter(it -> hasMethod(it, method)).isPresent())
        .map(named -> new Task(named.getValue(), name(named.getKey(), method.name())))
        .findFirst();
  }

  private static boolean hasMethod(TypeInfo type, MethodFact method) {
    return type.methods().stream().anyMatch(candidate -> isSame(candidate, method));
  }

  private boolean declares(TypeInfo type, Map.Entry<String, Boundary> remote, MethodFact method) {
    return type.isInterface()
        && supertypes.is(type.asType(), remote.getKey())
        && hasMethod(type, method);
  }

  private static boolean isSame(MethodInfo candidate, MethodFact method) {
    return candidate.name().equals(method.name())
        && candidate.parameterTypes().size() == method.parameters().size();
  }

  private static List<Crossing> crossings(Task task, Body body, List<Expression> results) {
    String file = body.owner().file().orElse("");
    return results.stream()
        .map(
            result ->
                new Crossing(
                    task.boundary(),
                    new Payload.OfResult(body, result),
                    new Location(file, result.span()),
                    task.through()))
        .toList();
  }

  private static String name(String type, String method) {
    return DisplayNames.method(type, method);
  }
}
