package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import io.github.wireworthy.boundary.Boundary.Selector;
import io.github.wireworthy.boundary.BoundaryCatalog.Entry;
import io.github.wireworthy.boundary.Crossing.Payload;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.Lazy;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks through the code of one body and collects what crosses there. */
final class BodyCrossings implements Walk.Visitor {

  private final CallMatcher matcher;
  private final Supertypes supertypes;
  private final Lazy<Arguments> arguments;
  private final Lazy<NamedTypes> namedTypes;
  private final Origins origins;
  private final Conversions conversions;
  private final TaskResults results;
  private final TaskCode tasks;
  private final BoundaryCatalog catalog;
  private final Lazy<Typing> typing;
  private final Body body;
  private final List<Crossing> crossings = new ArrayList<>();
  private final Set<Seen> seen = new HashSet<>();

  private final Set<Staying> staying = new HashSet<>();

  /** An argument that does not leave through a boundary. */
  private record Staying(String boundary, Span argument) {}

  /** An argument that leaves already. */
  private record Seen(Span span, PayloadKind kind) {}

  BodyCrossings(Scanned scanned, BoundaryCatalog catalog, Origins origins, Body body) {
    TypeTable types = scanned.types();
    this.matcher = new CallMatcher(types);
    this.supertypes = new Supertypes(types.system());
    this.conversions = new Conversions(types, catalog, scanned.localUse());
    this.results = new TaskResults(types, catalog);
    this.tasks = new TaskCode(types, scanned.flow());
    this.catalog = catalog;
    this.origins = origins;
    this.typing = new Lazy<>(() -> types.typing(body));
    this.arguments = new Lazy<>(() -> new Arguments(types, typing.get()));
    this.namedTypes = new Lazy<>(() -> new NamedTypes(types, typing.get()));
    this.body = body;
  }

  List<Crossing> find() {
    crossings.addAll(results.of(body));
    Bodies.visit(body, this);
    return crossings;
  }

  @Override
  public void statement(Statement statement) {
    if (statement instanceof Statement.ConstructorCall call) {
      constructorCall(call);
    }
    Walk.children(statement, this);
  }

  @Override
  public void expression(Expression expression) {
    if (expression instanceof Expression.Call call) {
      call(call);
    } else if (expression instanceof Expression.New creation) {
      creation(creation);
    }
    conversions.of(typing.get(), expression).ifPresent(crossings::add);
    if (expression instanceof Expression.Lambda lambda) {
      crossings.addAll(results.of(typing.get(), lambda));
    }
    Walk.children(expression, this);
  }

  private void call(Expression.Call call) {
    List<Entry<Match.Call>> entries = catalog.calls(call.name());
    if (!entries.isEmpty()) {
      Optional<Typing.Invocation> invocation = typing.get().invocation(call);
      Type receiver = Receivers.of(typing.get(), call);
      Place place =
          new Place(call.scope(), invocation, call.arguments(), Receivers.nameOf(receiver, call));
      List<Entry<Match.Call>> found = matching(entries, receiver, place);
      found.forEach(entry -> keep(entry, place));
      for (Entry<Match.Call> entry : found) {
        if (origins.fits(entry.match(), typing.get(), call)) {
          add(entry, place);
          addTypeArguments(entry, receiver, new Location(file(), call.span()), place);
        }
      }
    }
  }

  private void creation(Expression.New creation) {
    List<Entry<Match.Call>> entries = catalog.constructors(creation.type().name());
    if (!entries.isEmpty()) {
      Type created = typing.get().resolve(creation.type());
      construction(entries, created, typing.get().invocation(creation), creation.arguments());
    }
  }

  private void constructorCall(Statement.ConstructorCall call) {
    Type created =
        call.isSuper()
            ? body.owner().superclass().orElseGet(() -> new Type.Unknown(""))
            : body.owner().asType();
    List<Entry<Match.Call>> entries = catalog.constructors(DisplayNames.of(created));
    if (!entries.isEmpty()) {
      construction(entries, created, typing.get().invocation(call), call.arguments());
    }
  }

  private void construction(
      List<Entry<Match.Call>> entries,
      Type created,
      Optional<Typing.Invocation> invocation,
      List<Expression> passed) {
    Place place =
        new Place(Optional.empty(), invocation, passed, "new " + DisplayNames.of(created));
    matching(entries, created, place).stream()
        .filter(entry -> isNamed(created, entry.match().type()))
        .forEach(entry -> add(entry, place));
  }

  /** A call or creation of which something may leave. */
  private record Place(
      Optional<Expression> receiver,
      Optional<Typing.Invocation> invocation,
      List<Expression> arguments,
      String through) {

    Optional<MethodInfo> method() {
      return invocation.map(Typing.Invocation::method);
    }
  }

  private List<Entry<Match.Call>> matching(
      List<Entry<Match.Call>> entries, Type receiver, Place place) {
    return matcher.all(entries, receiver, place.invocation(), place.arguments().size());
  }

  /** A constructor of a subclass is another constructor. */
  private static boolean isNamed(Type type, String binaryName) {
    return type instanceof Type.ClassType named
        ? named.name().equals(binaryName)
        : type instanceof Type.Unknown;
  }

  /** Notes the arguments that stay. */
  private void keep(Entry<Match.Call> entry, Place place) {
    String id = entry.boundary().id();
    arguments.get().of(entry.match(), place.method(), place.arguments()).stream()
        .filter(passed -> passed.kind() == PayloadKind.NOTHING)
        .forEach(passed -> staying.add(new Staying(id, passed.expression().span())));
  }

  /** What several boundaries say of one argument is said once, by the first of them. */
  private void add(Entry<Match.Call> entry, Place place) {
    for (Arguments.Passed passed :
        arguments.get().of(entry.match(), place.method(), place.arguments())) {
      boolean stays =
          staying.contains(new Staying(entry.boundary().id(), passed.expression().span()));
      boolean isNew =
          !stays
              && !hasOwnFormat(entry.boundary(), passed)
              && seen.add(new Seen(passed.expression().span(), passed.kind()));
      if (isNew) {
        add(entry, passed, place);
      }
    }
  }

  private boolean hasOwnFormat(Boundary boundary, Arguments.Passed passed) {
    return !boundary.ownFormats().isEmpty()
        && boundary.ownFormats().stream()
            .anyMatch(format -> supertypes.is(typing.get().typeOf(passed.expression()), format));
  }

  private void add(Entry<Match.Call> entry, Arguments.Passed passed, Place place) {
    Expression argument = passed.expression();
    Location location = new Location(file(), argument.span());
    switch (passed.kind()) {
      case VALUE, CLOSURE ->
          add(entry, new Payload.OfExpression(body, argument, passed.spared()), location, place);
      case ELEMENTS, CLOSURES ->
          add(entry, new Payload.OfContents(body, argument), location, place);
      case RESULT ->
          tasks
              .resultsOf(typing.get(), argument, parameterType(place, argument))
              .forEach(
                  result ->
                      add(
                          entry,
                          new Payload.OfResult(result.body(), result.expression()),
                          location(result),
                          place));
      case CLASS ->
          namedTypes
              .get()
              .named(argument)
              .ifPresent(
                  type ->
                      add(
                          entry,
                          new Payload.OfObjects(type, Crossing.Role.PARAMETER),
                          location,
                          place));
      case REMOTE_INTERFACE ->
          namedTypes
              .get()
              .remoteInterface(argument)
              .ifPresent(type -> crossings.addAll(Signatures.of(type, entry.boundary())));
      case NOTHING -> {}
    }
  }

  private void addTypeArguments(
      Entry<Match.Call> entry, Type receiver, Location location, Place place) {
    for (Argument argument : entry.match().payload()) {
      if (argument.selector() instanceof Selector.TypeArgument variable) {
        namedTypes
            .get()
            .argument(entry.match().type(), variable.name(), receiver)
            .ifPresent(type -> add(entry, held(place, type), location, place));
      }
    }
  }

  private Payload held(Place place, Type type) {
    return place
        .receiver()
        .<Payload>map(receiver -> new Payload.OfHeld(body, receiver, type))
        .orElseGet(() -> new Payload.OfObjects(type, Crossing.Role.RESULT));
  }

  private void add(Entry<Match.Call> entry, Payload payload, Location location, Place place) {
    crossings.add(
        new Crossing(
            entry.boundary(),
            payload,
            location,
            place.through(),
            entry.inside(),
            writer(entry, place)));
  }

  /** What writes: the object that is called, or what is given to the method that calls it. */
  private static Optional<Expression> writer(Entry<Match.Call> entry, Place place) {
    if (entry.boundary().writer().isEmpty()) {
      return Optional.empty();
    }
    return entry.inside().isEmpty()
        ? place.receiver()
        : entry
            .writer()
            .filter(index -> index < place.arguments().size())
            .map(place.arguments()::get);
  }

  private static Location location(TaskCode.Result result) {
    return new Location(result.body().owner().file().orElse(""), result.expression().span());
  }

  /** The type as which an argument is taken. */
  private static Optional<Type> parameterType(Place place, Expression argument) {
    int index = place.arguments().indexOf(argument);
    return place
        .method()
        .map(MethodInfo::parameterTypes)
        .filter(parameters -> index < parameters.size())
        .map(parameters -> parameters.get(index));
  }

  private String file() {
    return body.owner().file().orElse("");
  }
}
