package io.github.wireworthy;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.SerializabilityJudge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Tells whether the object that writes at a crossing is one that writes as the boundary says: where
 * the call is of an interface, a framework that calls methods of the sources may give them an
 * object that writes by rules of its own, and a stream of an own class may replace what it is
 * given.
 */
final class Writers {

  private final TypeTable types;
  private final ValueFlow flow;
  private final SerializabilityJudge judge;
  private final ConcurrentMap<String, Map<Location, Parameter>> parameters =
      new ConcurrentHashMap<>();

  Writers(TypeTable types, ValueFlow flow, SerializabilityJudge judge) {
    this.types = types;
    this.flow = flow;
    this.judge = judge;
  }

  /** Whether what crosses is written as the boundary says, for all that is seen. */
  boolean areKnown(Crossing crossing) {
    return !(crossing.payload() instanceof Crossing.Payload.OfExpression payload)
        || crossing.boundary().writer().stream()
            .allMatch(writer -> areKnown(crossing, payload.body(), writer));
  }

  private boolean areKnown(Crossing crossing, Body body, String writer) {
    if (crossing.writer().isPresent()) {
      return new Question(writer).isKnown(types.typing(body), crossing.writer().get());
    }
    return crossing
        .inside()
        .map(this::areKnown)
        .orElseGet(() -> isA(body.owner().asType(), writer));
  }

  private boolean isA(Type type, String writer) {
    return types.system().isSubtype(type, writer) == TypeSystem.Answer.YES;
  }

  /** A parameter of a method of the sources. */
  private record Parameter(Body.OfMethod method, Variable variable) {}

  /** Follows an object that writes back to where it comes from. */
  private final class Question {
    private final String writer;
    private final Set<Parameter> seen = new HashSet<>();

    Question(String writer) {
      this.writer = writer;
    }

    boolean isKnown(Typing typing, Expression expression) {
      List<Value> values = flow.valuesOf(typing, expression);
      return (isA(typing.typeOf(expression), writer) || values.stream().allMatch(this::isKnown))
          && !judge.mayWriteInstead(typing.typeOf(expression))
          && values.stream()
              .flatMap(value -> Value.alternatives(value).stream())
              .noneMatch(value -> judge.mayWriteInstead(Value.typeOf(value)));
    }

    private boolean isKnown(Value value) {
      if (value instanceof Value.Allocation object) {
        return isA(object.type(), writer);
      } else if (value instanceof Value.This self) {
        return isA(self.type(), writer);
      } else if (value instanceof Value.Declared declared) {
        return isA(declared.type(), writer)
            || declared
                .location()
                .flatMap(Writers.this::parameterAt)
                .filter(this::isKnown)
                .isPresent();
      }
      return value instanceof Value.Null;
    }

    /** What a helper is given tells; what a framework may give, nobody knows. */
    private boolean isKnown(Parameter parameter) {
      Body.OfMethod method = parameter.method();
      return judge.isWritingHook(method)
          || !seen.add(parameter)
          || (!overrides(method)
              && flow.seenArguments(method, parameter.variable()).stream().allMatch(this::isKnown));
    }
  }

  private Optional<Parameter> parameterAt(Location location) {
    Map<Location, Parameter> found =
        parameters.computeIfAbsent(location.file(), this::parametersIn);
    return Optional.ofNullable(found.get(location));
  }

  private Map<Location, Parameter> parametersIn(String file) {
    Map<Location, Parameter> found = new HashMap<>();
    types.sourceTypes().stream()
        .filter(type -> type.file().filter(file::equals).isPresent())
        .flatMap(type -> types.bodies(type).stream())
        .forEach(
            body -> {
              if (body instanceof Body.OfMethod method) {
                method
                    .method()
                    .parameters()
                    .forEach(
                        it -> found.put(new Location(file, it.span()), new Parameter(method, it)));
              }
            });
    return found;
  }

  /** Whether those who call a method may know it by a supertype only. */
  private boolean overrides(Body.OfMethod method) {
    String name = method.method().name();
    int count = method.method().parameters().size();
    return !method.method().isConstructor()
        && types.system().directSupertypes(method.owner().asType()).stream()
            .flatMap(parent -> types.system().methods(parent, name).stream())
            .anyMatch(inherited -> isOverridable(inherited, count));
  }

  private static boolean isOverridable(MethodInfo method, int count) {
    List<Type> parameters = method.parameterTypes();
    return parameters.size() == count
        && !method.has(Modifiers.STATIC)
        && !method.has(Modifiers.PRIVATE);
  }
}
