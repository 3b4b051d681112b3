package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What variables and fields may hold: all that is stored into them, as far as it is in view. */
final class Storage {

  private final ValueFlow flow;
  private final TypeTable types;
  private final Search search;
  private final Callers callers;
  private final Assignments assignments;
  private final FieldPlaces places;

  Storage(ValueFlow flow, Search search) {
    this.flow = flow;
    this.types = flow.types();
    this.search = search;
    this.callers = new Callers(flow, search);
    this.assignments = new Assignments(types.system());
    this.places = new FieldPlaces(flow);
  }

  /**
   * The values of a local variable or parameter that is declared in a body.
   *
   * @param use where it is read; empty for all that it ever holds
   */
  List<Value> ofVariable(Body body, Variable variable, Optional<Expression> use, Frame frame) {
    Typing typing = types.typing(body);
    List<Occurrence> own = flow.places(body, variable);
    LiveStores live = flow.liveStores(body, variable, use);
    List<Value> values =
        search.guarded(
            live.guard(),
            () -> {
              List<Value> held = held(typing, variable, live, frame);
              return filled(typing, variable, own, held, frame);
            });
    return use.map(name -> passing(typing, own, name, values)).orElse(values);
  }

  /** What has passed the tests on the way to its use; what has not never comes there at all. */
  private List<Value> passing(
      Typing typing, List<Occurrence> own, Expression use, List<Value> values) {
    List<Value> passing = values;
    Narrowing narrowing = search.narrowing();
    for (TypeTests.Test test : TypeTests.made(typing, own, use)) {
      Type tested = typing.resolve(test.type());
      passing =
          test.isPassed()
              ? narrowing.passing(passing, tested, Search.location(typing, use.span()))
              : narrowing.failing(passing, tested);
    }
    return passing.size() == values.size()
        ? passing
        : Stream.concat(passing.stream(), Stream.of(new Value.Null())).toList();
  }

  /** What was stored into a variable. */
  private List<Value> held(Typing typing, Variable variable, LiveStores live, Frame frame) {
    List<Value> values = new ArrayList<>();
    if (live.hasFirst()) {
      origin(typing, variable, frame).ifPresent(values::addAll);
    }
    values.addAll(stored(live.stores(), frame));
    return assignments.fitting(values, typing.typeOf(variable));
  }

  private List<Value> filled(
      Typing typing, Variable variable, List<Occurrence> own, List<Value> values, Frame frame) {
    Predicate<Occurrence> isSure =
        place -> place.body().equals(typing.body()) && place.isSureAfter(variable.span());
    List<Value> held =
        new ContentsScan(types, search, occurrence -> List.of(frame))
            .withContents(values, own, false, isSure);
    return new Uses(flow, search, frame, isSure).after(held, own);
  }

  /** The values after other code may have run on them. */
  static List<Value> used(List<Value> values) {
    return values.stream()
        .map(value -> value instanceof Value.Allocation object ? object.used() : value)
        .toList();
  }

  /** What a variable holds at first; empty if nothing. */
  private Optional<List<Value>> origin(Typing typing, Variable variable, Frame frame) {
    if (frame.arguments().containsKey(variable)) {
      return Optional.of(frame.arguments().get(variable));
    }
    Type type = typing.typeOf(variable);
    if (variable.kind() == Variable.Kind.LOCAL || variable.kind() == Variable.Kind.RESOURCE) {
      return variable.initializer().map(value -> search.values(typing, value, frame));
    } else if (variable.kind() == Variable.Kind.FOR_EACH) {
      return Optional.of(ofLoop(typing, variable, type, frame));
    } else if (variable.kind() == Variable.Kind.PATTERN) {
      return Optional.of(ofPattern(typing, variable, type, frame));
    }
    Optional<List<Value>> given =
        variable.kind() == Variable.Kind.PARAMETER && search.asksForCallers()
            ? callers.argumentsOf(typing.body(), variable)
            : Optional.empty();
    return Optional.of(given.orElseGet(() -> List.of(declared(typing, variable, type))));
  }

  private List<Value> ofLoop(Typing typing, Variable variable, Type type, Frame frame) {
    Expression iterable = flow.occurrencesAround(typing.body().owner()).iterables().get(variable);
    return iterable == null
        ? List.of(declared(typing, variable, type))
        : search.elements(
            search.values(typing, iterable, frame),
            type,
            Optional.of(Search.location(typing, variable.span())));
  }

  /** What is tested by {@code instanceof}, as far as it can pass the test. */
  private List<Value> ofPattern(Typing typing, Variable variable, Type type, Frame frame) {
    Expression operand = flow.occurrencesAround(typing.body().owner()).tested().get(variable);
    List<Value> passing =
        operand == null
            ? List.of()
            : search
                .narrowing()
                .passing(
                    search.values(typing, operand, frame),
                    type,
                    Search.location(typing, variable.span()));
    return passing.isEmpty() ? List.of(declared(typing, variable, type)) : passing;
  }

  private static Value declared(Typing typing, Variable variable, Type type) {
    return new Value.Declared(type, Optional.of(Search.location(typing, variable.span())));
  }

  private List<Value> stored(List<Occurrence> occurrences, Frame frame) {
    List<Value> values = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      values.addAll(stored(occurrence, frame));
    }
    return values;
  }

  private List<Value> stored(Occurrence occurrence, Frame frame) {
    List<Value> values = new ArrayList<>();
    if (occurrence.role() == Occurrence.Role.STORE) {
      Typing typing = types.typing(occurrence.body());
      for (Expression value : occurrence.operands()) {
        values.addAll(search.values(typing, value, frame));
      }
    }
    return values;
  }

  /** The values of a field; empty if only those that are being followed already. */
  List<Value> ofField(FieldInfo field) {
    return ofField(field, Optional.empty());
  }

  /**
   * The values of a field of one object.
   *
   * @param construction how the object was made, if that is known
   */
  List<Value> ofField(FieldInfo field, Optional<Construction> construction) {
    Optional<TypeInfo> owner = types.find(field.owner());
    Optional<FieldFact> declaration = field.declaration();
    if (field.type() instanceof Type.Primitive) {
      return List.of(new Value.Constant(field.type()));
    } else if (owner.isEmpty() || declaration.isEmpty()) {
      return construction
          .flatMap(made -> ofComponent(field, owner, made))
          .orElseGet(() -> List.of(new Value.Declared(field.type(), field.location())));
    }
    return search.ofField(
        declaration.get(), () -> followField(field, owner.get(), declaration.get(), construction));
  }

  /** The argument of a canonical constructor that changes nothing. */
  private Optional<List<Value>> ofComponent(
      FieldInfo field, Optional<TypeInfo> owner, Construction construction) {
    Optional<Construction.Run> run = construction.withoutCode(field.owner());
    if (run.isEmpty() || owner.filter(type -> type.kind() == TypeInfo.Kind.RECORD).isEmpty()) {
      return Optional.empty();
    }
    List<String> names =
        owner.get().declaration().orElseThrow().components().stream().map(Variable::name).toList();
    int index = names.indexOf(field.name());
    if (index < 0 || index >= run.get().arguments().size()) {
      return Optional.empty();
    }
    List<Value> values = new ArrayList<>(run.get().arguments().get(index));
    if (run.get().constructor().declaration().isPresent()) {
      flow.occurrencesAround(owner.get()).of(field.name()).stream()
          .filter(occurrence -> isInCompactConstructor(occurrence, run.get()))
          .forEach(occurrence -> values.addAll(stored(occurrence, run.get().frame())));
    }
    return Optional.of(values).filter(found -> !found.isEmpty());
  }

  /** What is stored into the parameter of a compact constructor is the component's value. */
  private static boolean isInCompactConstructor(Occurrence occurrence, Construction.Run run) {
    return occurrence.body() instanceof Body.OfMethod code
        && run.constructor().declaration().filter(code.method()::equals).isPresent();
  }

  private List<Value> followField(
      FieldInfo field, TypeInfo owner, FieldFact declaration, Optional<Construction> construction) {
    List<Occurrence> own =
        places.of(field, owner, declaration).stream()
            .filter(occurrence -> !frames(occurrence, owner, construction).isEmpty())
            .toList();
    Initialization initialization =
        Initialization.of(types, owner, flow.occurrencesAround(owner), construction);
    List<Value> values = new ArrayList<>();
    boolean isSetLater =
        own.stream()
            .filter(place -> place.role() == Occurrence.Role.STORE)
            .anyMatch(place -> isSurelyCalled(place, construction));
    declaration
        .initializer()
        .filter(value -> !isSetLater)
        .ifPresent(
            value -> values.addAll(search.values(typing(owner, declaration), value, Frame.NONE)));
    Function<Occurrence, List<Frame>> frames =
        occurrence -> frames(occurrence, owner, construction);
    for (Occurrence occurrence : own) {
      if (!isSetLater || !isInConstructor(occurrence)) {
        for (Frame frame : frames.apply(occurrence)) {
          values.addAll(stored(occurrence, frame));
        }
      }
    }
    boolean isFresh = construction.filter(Construction::isFresh).isPresent();
    if ((!isFresh && !places.areStoresInView(field, owner, declaration, values))
        || places.areStoredByMany(field, owner)) {
      values.add(new Value.Declared(field.type(), field.location()));
    } else if (declaration.initializer().isEmpty()
        && !isSetLater
        && !isSet(field, initialization, own)) {
      values.add(new Value.Null());
    }
    List<Value> held =
        new ContentsScan(types, search, frames)
            .withContents(
                assignments.fitting(values, field.type()),
                own,
                !isFresh && !places.isPrivate(field, owner),
                place -> initialization.reachesOneOf(List.of(place)));
    boolean isKept =
        isFresh
            && own.stream()
                .filter(occurrence -> !frames.apply(occurrence).isEmpty())
                .noneMatch(this::isGiven);
    return isKept ? held : used(held);
  }

  /** Whether code may run on what a field holds there. */
  private boolean isGiven(Occurrence occurrence) {
    return switch (occurrence.role()) {
      case STORE, ELEMENT_STORE, READ -> false;
      case RECEIVER -> true;
      case RETURNED, HANDED_ON -> !search.isFollowed(occurrence.name());
    };
  }

  private static boolean isInConstructor(Occurrence place) {
    return place.body() instanceof Body.OfInitializer
        || (place.body() instanceof Body.OfMethod code && code.method().isConstructor());
  }

  /** Whether a place is reached by a method that was surely called on the object. */
  private static boolean isSurelyCalled(Occurrence place, Optional<Construction> construction) {
    return place.branch().isEmpty()
        && Initialization.isOfThis(place.name())
        && place.body() instanceof Body.OfMethod code
        && construction.filter(made -> made.surelyCalls(code.method())).isPresent();
  }

  /** Whether every object has a store of its own behind it when it is made. */
  private static boolean isSet(
      FieldInfo field, Initialization initialization, List<Occurrence> own) {
    return field.has(Modifiers.FINAL)
        || initialization.reachesOneOf(
            own.stream().filter(place -> place.role() == Occurrence.Role.STORE).toList());
  }

  /** With which parameters a store runs; empty if it is in code that does not run. */
  private static List<Frame> frames(
      Occurrence occurrence, TypeInfo owner, Optional<Construction> construction) {
    if (construction.filter(made -> made.comesLater(occurrence.body())).isPresent()) {
      return List.of();
    }
    if (construction.isEmpty()
        || !construction.get().reaches(owner.name())
        || !Initialization.isOfThis(occurrence.name())
        || !(occurrence.body() instanceof Body.OfMethod code)
        || !code.owner().name().equals(owner.name())) {
      return List.of(Frame.NONE);
    } else if (code.method().isConstructor()) {
      return construction.get().frameOf(code.method()).stream().toList();
    }
    return construction.get().framesOf(code.method());
  }

  private Typing typing(TypeInfo owner, FieldFact declaration) {
    Predicate<Body> ofField =
        body -> body instanceof Body.OfField code && code.field().equals(declaration);
    return types.typing(types.bodies(owner).stream().filter(ofField).findFirst().orElseThrow());
  }
}
