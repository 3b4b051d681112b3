package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import io.github.wireworthy.boundary.Boundary.Selector;
import io.github.wireworthy.boundary.BoundaryCatalog.Entry;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.flow.KnownResult;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Methods of the scanned sources that only hand an argument on to a boundary: whoever calls them
 * passes the boundary. What is declared of a method goes before what its code shows: it may do more
 * to its argument than to hand it on.
 */
public final class Wrappers {

  /** How deep containers in containers are looked into. */
  private static final int NESTING = 2;

  private final TypeTable types;
  private final ValueFlow flow;
  private final BoundaryCatalog declared;
  private final CallMatcher matcher;
  private final Map<String, List<TypeInfo>> byFile = new HashMap<>();
  private final Map<String, Map<Span, Parameter>> parameters = new HashMap<>();

  private Wrappers(TypeTable types, ValueFlow flow, BoundaryCatalog declared) {
    this.types = types;
    this.flow = flow;
    this.declared = declared;
    this.matcher = new CallMatcher(types);
    for (TypeInfo type : types.sourceTypes()) {
      type.file()
          .ifPresent(file -> byFile.computeIfAbsent(file, key -> new ArrayList<>()).add(type));
    }
  }

  /**
   * A catalogue of the methods whose parameters are the payload of one of these crossings.
   *
   * @param declared the boundaries of the data files
   */
  public static BoundaryCatalog of(
      TypeTable types, ValueFlow flow, BoundaryCatalog declared, List<Crossing> crossings) {
    List<Entry<Match.Call>> entries = new ArrayList<>();
    Wrappers wrappers = new Wrappers(types, flow, declared);
    crossings.forEach(crossing -> entries.addAll(wrappers.around(crossing)));
    entries.sort(Comparator.comparingInt(Wrappers::spared)); // The first that matches counts.
    return BoundaryCatalog.ofCalls(entries);
  }

  private static int spared(Entry<Match.Call> entry) {
    return entry.match().payload().stream().mapToInt(payload -> payload.spared().size()).sum();
  }

  private List<Entry<Match.Call>> around(Crossing crossing) {
    if (!(crossing.payload() instanceof Crossing.Payload.OfExpression payload)) {
      return List.of();
    }
    Map<Parameter, List<Type>> spared = new LinkedHashMap<>();
    for (Value value : valuesOf(payload)) {
      withContents(value, NESTING)
          .forEach(
              part ->
                  parameter(part, crossing.location().file())
                      .ifPresent(
                          parameter -> spared.merge(parameter, excluded(part), Wrappers::common)));
    }
    Map<Body.OfMethod, List<Argument>> handedOn = new LinkedHashMap<>();
    spared.forEach(
        (parameter, types) ->
            handedOn
                .computeIfAbsent(parameter.method(), method -> new ArrayList<>())
                .add(
                    new Argument(new Selector.Index(parameter.index()), PayloadKind.VALUE, types)));
    List<Entry<Match.Call>> entries = new ArrayList<>();
    handedOn.forEach(
        (body, arguments) ->
            method(body)
                .filter(method -> !isDeclared(body, method))
                .ifPresent(method -> entries.add(entry(crossing, method, arguments))));
    return entries;
  }

  private List<Value> valuesOf(Crossing.Payload.OfExpression payload) {
    return flow.except(
        flow.valuesOf(types.typing(payload.body()), payload.expression()), payload.spared());
  }

  private static List<Type> excluded(Value value) {
    return value instanceof Value.Declared declared ? declared.excluded() : List.of();
  }

  private static List<Type> common(List<Type> some, List<Type> others) {
    return some.stream().filter(others::contains).toList();
  }

  /** A value and what was seen to be put into it, if it is a container of a library. */
  private static Stream<Value> withContents(Value value, int nesting) {
    List<Value> contents = List.of();
    if (value instanceof Value.Allocation object) {
      contents = object.holds().values();
    } else if (value instanceof Value.Array array) {
      contents = array.elements().values();
    } else if (value instanceof Value.LibraryResult result
        && result.result() == KnownResult.AS_PARTS) {
      contents = result.parts();
    }
    return nesting == 0
        ? Stream.of(value)
        : Stream.concat(
            Stream.of(value), contents.stream().flatMap(part -> withContents(part, nesting - 1)));
  }

  /**
   * The parameter of which a value is known to be, and no more. It may be one of a method that
   * calls the one with the boundary: private methods are followed to their callers.
   */
  private Optional<Parameter> parameter(Value value, String file) {
    return value instanceof Value.Declared declared
        ? declared
            .location()
            .filter(location -> location.file().equals(file))
            .map(
                location ->
                    parameters
                        .computeIfAbsent(location.file(), this::parametersOf)
                        .get(location.span()))
        : Optional.empty();
  }

  private Map<Span, Parameter> parametersOf(String file) {
    Map<Span, Parameter> found = new HashMap<>();
    for (TypeInfo type : byFile.getOrDefault(file, List.of())) {
      types.bodies(type).forEach(body -> addParameters(body, found));
    }
    return found;
  }

  private static void addParameters(Body body, Map<Span, Parameter> found) {
    if (body instanceof Body.OfMethod method) {
      List<Variable> declared = method.method().parameters();
      for (int i = 0; i < declared.size(); i++) {
        found.put(declared.get(i).span(), new Parameter(method, i));
      }
    }
  }

  /** A parameter by its place in the declaration of a method. */
  private record Parameter(Body.OfMethod method, int index) {}

  private static Optional<MethodInfo> method(Body.OfMethod body) {
    return body.owner().methods().stream()
        .filter(candidate -> isDeclaredBy(candidate, body.method()))
        .findFirst();
  }

  private Entry<Match.Call> entry(Crossing crossing, MethodInfo method, List<Argument> payload) {
    List<String> parameters = matcher.erasures(method.parameterTypes());
    return new Entry<>(
        crossing.boundary(),
        new Match.Call(
            method.owner(), method.name(), Optional.of(parameters), payload, Optional.empty()),
        Optional.of(crossing),
        writer(crossing, method));
  }

  /** The parameter that is the object that writes, if it is one of the same method. */
  private Optional<Integer> writer(Crossing crossing, MethodInfo method) {
    if (!(crossing.payload() instanceof Crossing.Payload.OfExpression payload)) {
      return Optional.empty();
    }
    return crossing
        .writer()
        .map(writer -> flow.valuesOf(types.typing(payload.body()), writer))
        .filter(values -> values.size() == 1)
        .flatMap(values -> parameter(values.get(0), crossing.location().file()))
        .filter(parameter -> isDeclaredBy(method, parameter.method().method()))
        .map(Parameter::index);
  }

  private boolean isDeclared(Body.OfMethod body, MethodInfo method) {
    return matcher.declares(declared.calls(method.name()), body.owner().asType(), method);
  }

  private static boolean isDeclaredBy(MethodInfo candidate, MethodFact fact) {
    return candidate.declaration().stream()
        .anyMatch(declaration -> declaration.nameSpan().equals(fact.nameSpan()));
  }
}
