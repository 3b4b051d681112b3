package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.MethodName;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Lazy;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells where an object comes from on which a method is called: the session map, and no other map;
 * a remote object, and no implementation of its interface in this process.
 */
final class Origins {

  private final TypeTable types;
  private final ValueFlow flow;
  private final BoundaryCatalog catalog;
  private final Supertypes supertypes;
  private final Map<String, Map<Span, Place>> places = new ConcurrentHashMap<>();
  private final Lazy<Map<String, List<TypeInfo>>> typesByFile = new Lazy<>(this::byFile);

  /** A call of a method that may be meant. */
  private record Place(Body body, Expression.Call call) {}

  Origins(TypeTable types, ValueFlow flow, BoundaryCatalog catalog) {
    this.types = types;
    this.flow = flow;
    this.catalog = catalog;
    this.supertypes = new Supertypes(types.system());
  }

  /** Whether a match asks for no origin, or the object before the dot of a call has it. */
  boolean fits(Boundary.Match.Call match, Typing typing, Expression.Call call) {
    return match.origin().stream()
        .allMatch(
            origin ->
                origin instanceof MethodName method
                    ? isFrom(method, typing, call)
                    : isFromAfar(typing, call));
  }

  private boolean isFromAfar(Typing typing, Expression.Call call) {
    return call.scope().isPresent()
        && !(call.scope().get() instanceof Expression.Super)
        && isInterface(Receivers.of(typing, call))
        && flow.valuesOf(typing, call.scope().get()).stream().noneMatch(Origins::isMadeHere);
  }

  private boolean isInterface(Type type) {
    return type instanceof Type.ClassType named
        && types.find(named.name()).filter(TypeInfo::isInterface).isPresent();
  }

  private static boolean isMadeHere(Value value) {
    return value instanceof Value.Allocation
        || value instanceof Value.Closure
        || value instanceof Value.This;
  }

  private boolean isFrom(MethodName origin, Typing typing, Expression.Call call) {
    return call.scope().isPresent() && isFrom(origin, typing, call.scope().get());
  }

  private boolean isFrom(MethodName origin, Typing typing, Expression receiver) {
    if (receiver instanceof Expression.Call given) {
      return isCallOf(origin, typing, given);
    }
    return isNearby(origin, typing)
        && flow.valuesOf(typing, receiver).stream()
            .flatMap(value -> location(value).stream())
            .flatMap(location -> at(location).stream())
            .anyMatch(place -> isCallOf(origin, types.typing(place.body()), place.call()));
  }

  /** Objects are followed from where they are given within a file, and no further. */
  private boolean isNearby(MethodName origin, Typing typing) {
    return typing.body().owner().file().stream()
        .flatMap(file -> in(file).values().stream())
        .anyMatch(place -> isCallOf(origin, types.typing(place.body()), place.call()));
  }

  private boolean isCallOf(MethodName origin, Typing typing, Expression.Call call) {
    return call.name().equals(origin.method())
        && supertypes.is(Receivers.of(typing, call), origin.type());
  }

  private static Optional<Location> location(Value value) {
    return value instanceof Value.Declared declared ? declared.location() : Optional.empty();
  }

  private Optional<Place> at(Location location) {
    return Optional.ofNullable(in(location.file()).get(location.span()));
  }

  private Map<Span, Place> in(String file) {
    Map<Span, Place> inFile = places.get(file);
    if (inFile == null) {
      inFile = read(file);
      places.put(file, inFile);
    }
    return inFile;
  }

  private Map<Span, Place> read(String file) {
    Map<Span, Place> found = new HashMap<>();
    for (TypeInfo type : typesByFile.get().getOrDefault(file, List.of())) {
      types.bodies(type).forEach(body -> Bodies.visit(body, new Collector(body, found)));
    }
    return found;
  }

  private Map<String, List<TypeInfo>> byFile() {
    Map<String, List<TypeInfo>> found = new HashMap<>();
    for (TypeInfo type : types.sourceTypes()) {
      found.computeIfAbsent(type.file().orElse(""), file -> new ArrayList<>()).add(type);
    }
    return found;
  }

  /** Collects the calls of methods with the right names. */
  private final class Collector implements Walk.Visitor {
    private final Body body;
    private final Map<Span, Place> found;

    Collector(Body body, Map<Span, Place> found) {
      this.body = body;
      this.found = found;
    }

    @Override
    public void statement(Statement statement) {
      Walk.children(statement, this);
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Call call && catalog.isOrigin(call.name())) {
        found.put(call.span(), new Place(body, call));
      }
      Walk.children(expression, this);
    }
  }
}
