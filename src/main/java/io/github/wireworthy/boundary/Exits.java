package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.BoundaryCatalog.Entry;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.flow.LocalUse;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The boundaries of a catalogue, as those who follow a function ask for them. */
public final class Exits implements LocalUse.Exits {

  private final BoundaryCatalog catalog;
  private final CallMatcher matcher;
  private final Predicate<Type> isSerializable;

  /**
   * The exits of a catalogue.
   *
   * @param isSerializable whether objects of a type can be written by the type
   */
  public Exits(TypeTable types, BoundaryCatalog catalog, Predicate<Type> isSerializable) {
    this.catalog = catalog;
    this.matcher = new CallMatcher(types.system());
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
          typing.invocation(method),
          method.arguments(),
          argument);
    }
    return call instanceof Expression.New creation
        && sends(
            catalog.constructors(creation.type().name()),
            typing.resolve(creation.type()),
            typing.invocation(creation),
            creation.arguments(),
            argument);
  }

  private boolean sends(
      List<Entry<Match.Call>> entries,
      Type receiver,
      Optional<Typing.Invocation> invocation,
      List<Expression> arguments,
      Expression argument) {
    return !entries.isEmpty()
        && matcher.first(entries, receiver, invocation, arguments.size()).stream()
            .flatMap(entry -> entry.match().payload().stream())
            .anyMatch(payload -> names(payload, arguments, argument));
  }

  private static boolean names(Argument payload, List<Expression> arguments, Expression argument) {
    int index = payload.index() == Argument.LAST ? arguments.size() - 1 : payload.index();
    return index == Argument.EVERY
        || (index >= 0 && index < arguments.size() && arguments.get(index) == argument);
  }
}
