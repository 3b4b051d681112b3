package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import io.github.wireworthy.boundary.BoundaryCatalog.Entry;
import io.github.wireworthy.boundary.Crossing.Payload;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.flow.LocalUse;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through the code of one body and collects what crosses there. */
final class BodyCrossings implements Walk.Visitor {

  private final CallMatcher matcher;
  private final Conversions conversions;
  private final TaskResults results;
  private final BoundaryCatalog catalog;
  private final Typing typing;
  private final Body body;
  private final List<Crossing> crossings = new ArrayList<>();

  BodyCrossings(TypeTable types, BoundaryCatalog catalog, LocalUse localUse, Body body) {
    this.matcher = new CallMatcher(types.system());
    this.conversions = new Conversions(types, catalog, localUse);
    this.results = new TaskResults(types, catalog);
    this.catalog = catalog;
    this.typing = types.typing(body);
    this.body = body;
  }

  List<Crossing> find() {
    crossings.addAll(results.of(body));
    if (body instanceof Body.OfMethod method) {
      method.method().body().ifPresent(this::statement);
    } else if (body instanceof Body.OfInitializer initializer) {
      statement(initializer.initializer().body());
    } else if (body instanceof Body.OfField field) {
      field.field().initializer().ifPresent(this::expression);
    } else if (body instanceof Body.OfEnumConstant constant) {
      constant.constant().arguments().forEach(this::expression);
    }
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
    conversions.of(typing, expression).ifPresent(crossings::add);
    if (expression instanceof Expression.Lambda lambda) {
      crossings.addAll(results.of(typing, lambda));
    }
    Walk.children(expression, this);
  }

  private void call(Expression.Call call) {
    List<Entry<Match.Call>> entries = catalog.calls(call.name());
    if (!entries.isEmpty()) {
      Optional<Typing.Invocation> invocation = typing.invocation(call);
      Type receiver = Receivers.of(typing, call);
      matcher
          .first(entries, receiver, invocation, call.arguments().size())
          .ifPresent(
              entry ->
                  add(
                      entry,
                      call.arguments(),
                      Receivers.nameOf(receiver, call),
                      writer(entry, call.scope(), call.arguments())));
    }
  }

  private void creation(Expression.New creation) {
    List<Entry<Match.Call>> entries = catalog.constructors(creation.type().name());
    if (!entries.isEmpty()) {
      Type created = typing.resolve(creation.type());
      construction(entries, created, typing.invocation(creation), creation.arguments());
    }
  }

  private void constructorCall(Statement.ConstructorCall call) {
    Type created =
        call.isSuper()
            ? body.owner().superclass().orElseGet(() -> new Type.Unknown(""))
            : body.owner().asType();
    List<Entry<Match.Call>> entries = catalog.constructors(DisplayNames.of(created));
    if (!entries.isEmpty()) {
      construction(entries, created, typing.invocation(call), call.arguments());
    }
  }

  private void construction(
      List<Entry<Match.Call>> entries,
      Type created,
      Optional<Typing.Invocation> invocation,
      List<Expression> arguments) {
    matcher
        .first(entries, created, invocation, arguments.size())
        .filter(entry -> isNamed(created, entry.match().type()))
        .ifPresent(
            entry ->
                add(
                    entry,
                    arguments,
                    "new " + DisplayNames.of(created),
                    writer(entry, Optional.empty(), arguments)));
  }

  /** A constructor of a subclass is another constructor. */
  private static boolean isNamed(Type type, String binaryName) {
    return type instanceof Type.ClassType named
        ? named.name().equals(binaryName)
        : type instanceof Type.Unknown;
  }

  /** What writes: the object that is called, or what is given to the method that calls it. */
  private static Optional<Expression> writer(
      Entry<Match.Call> entry, Optional<Expression> receiver, List<Expression> arguments) {
    if (entry.boundary().writer().isEmpty()) {
      return Optional.empty();
    }
    return entry.inside().isEmpty()
        ? receiver
        : entry.writer().filter(index -> index < arguments.size()).map(arguments::get);
  }

  private void add(
      Entry<Match.Call> entry,
      List<Expression> arguments,
      String through,
      Optional<Expression> writer) {
    for (Argument argument : entry.match().payload()) {
      for (Expression expression : at(argument.index(), arguments)) {
        for (Expression payload : payload(argument.kind(), expression)) {
          crossings.add(
              new Crossing(
                  entry.boundary(),
                  argument.kind() == PayloadKind.RESULT
                      ? new Payload.OfResult(body, payload)
                      : new Payload.OfExpression(body, payload),
                  at(payload.span()),
                  through,
                  entry.inside(),
                  writer));
        }
      }
    }
  }

  private static List<Expression> payload(PayloadKind kind, Expression argument) {
    if (kind != PayloadKind.RESULT) {
      return List.of(argument);
    }
    return argument instanceof Expression.Lambda lambda ? Results.of(lambda) : List.of();
  }

  private static List<Expression> at(int index, List<Expression> arguments) {
    if (index == Argument.EVERY) {
      return arguments;
    }
    int position = index == Argument.LAST ? arguments.size() - 1 : index;
    return position >= 0 && position < arguments.size()
        ? List.of(arguments.get(position))
        : List.of();
  }

  private Location at(Span span) {
    return new Location(body.owner().file().orElse(""), span);
  }
}
