package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.BoundaryCatalog.Entry;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.flow.LocalUse;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The boundaries of a catalogue, as those who follow a function ask for them. */
public final class Exits implements LocalUse.Exits {

  private final BoundaryCatalog catalog;
  private final TypeTable types;
  private final CallMatcher matcher;
  private final Origins origins;
  private final Predicate<Type> isSerializable;

  /**
   * The exits of a catalogue.
   *
   * @param isSerializable whether objects of a type can be written by the type
   */
  public Exits(
      TypeTable types, ValueFlow flow, BoundaryCatalog catalog, Predicate<Type> isSerializable) {
    this.catalog = catalog;
    this.types = types;
    this.origins = new Origins(types, flow, catalog);
    this.matcher = new CallMatcher(types);
    this.isSerializable = isSerializable;
  }

  @Override
  public boolean isSerializable(Type type) {
    return isSerializable.test(type);
  }

  @Override
  public boolean sends(Typing typing, Expression call, Expression argument) {
    if (call instanceof Expression.Call method) {
      return sends(
          catalog.calls(method.name()),
          Receivers.of(typing, method),
          new Passing(typing, typing.invocation(method), method.arguments(), argument),
          entry -> origins.fits(entry.match(), typing, method));
    }
    return call instanceof Expression.New creation
        && sends(
            catalog.constructors(creation.type().name()),
            typing.resolve(creation.type()),
            new Passing(typing, typing.invocation(creation), creation.arguments(), argument),
            entry -> true);
  }

  /** One of the arguments of a call. */
  private record Passing(
      Typing typing,
      Optional<Typing.Invocation> invocation,
      List<Expression> arguments,
      Expression argument) {}

  private boolean sends(
      List<Entry<Match.Call>> entries,
      Type receiver,
      Passing passing,
      Predicate<Entry<Match.Call>> hasOrigin) {
    if (entries.isEmpty()) {
      return false;
    }
    Arguments finder = new Arguments(types, passing.typing());
    Optional<MethodInfo> method = passing.invocation().map(Typing.Invocation::method);
    return matcher.all(entries, receiver, passing.invocation(), passing.arguments().size()).stream()
        .filter(hasOrigin)
        .flatMap(entry -> finder.of(entry.match(), method, passing.arguments()).stream())
        .filter(passed -> passed.expression() == passing.argument())
        .anyMatch(passed -> passed.kind() != Boundary.PayloadKind.NOTHING);
  }
}
