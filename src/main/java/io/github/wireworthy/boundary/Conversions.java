package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Crossing.Payload;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.flow.LocalUse;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.Optional;

/** Closures and anonymous classes that become values of serializable types: meant to travel. */
final class Conversions {

  private final Supertypes supertypes;
  private final BoundaryCatalog catalog;
  private final LocalUse localUse;

  Conversions(TypeTable types, BoundaryCatalog catalog, LocalUse localUse) {
    this.supertypes = new Supertypes(types.system());
    this.catalog = catalog;
    this.localUse = localUse;
  }

  /** The crossing that an expression is by being converted, if it is one. */
  Optional<Crossing> of(Typing typing, Expression expression) {
    if (catalog.conversion().isEmpty() || !isClosure(expression)) {
      return Optional.empty();
    }
    Type target = typing.typeOf(expression);
    if (!localUse.isSerializable(target) || localUse.test(typing, expression)) {
      return Optional.empty();
    }
    Location location = new Location(typing.body().owner().file().orElse(""), expression.span());
    return supertypes
        .first(target, catalog::shipped)
        .or(catalog::conversion)
        .map(
            boundary ->
                new Crossing(
                    boundary,
                    new Payload.OfConversion(typing.body(), expression),
                    location,
                    through(typing, expression, target)));
  }

  private static boolean isClosure(Expression expression) {
    return expression instanceof Expression.Lambda
        || expression instanceof Expression.MethodReference
        || (expression instanceof Expression.New creation && creation.body().isPresent());
  }

  /** The call of which the closure is an argument, else its type. */
  private static String through(Typing typing, Expression closure, Type target) {
    Optional<Expression> parent = typing.parentOf(closure);
    if (parent.isPresent()
        && parent.get() instanceof Expression.Call call
        && call.arguments().contains(closure)) {
      return Receivers.nameOf(Receivers.of(typing, call), call);
    } else if (parent.isPresent() && parent.get() instanceof Expression.New creation) {
      return "new " + creation.type().name();
    }
    return target(closure, target);
  }

  private static String target(Expression closure, Type target) {
    return closure instanceof Expression.New creation
        ? creation.type().name()
        : DisplayNames.of(target);
  }
}
