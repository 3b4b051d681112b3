package io.github.wireworthy;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.flow.Gate;
import io.github.wireworthy.types.TypeTable;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Tells whether the methods that stand around a boundary hand on all that they are given. */
final class Gates {

  private final TypeTable types;
  private final ConcurrentMap<Crossing.Payload, Boolean> areLeftToOthers =
      new ConcurrentHashMap<>();

  Gates(TypeTable types) {
    this.types = types;
  }

  /** Whether other code does not decide what comes to the boundary inside a crossing. */
  boolean areOpen(Crossing crossing) {
    Optional<Crossing> next = crossing.inside();
    while (next.isPresent()) {
      if (next.get().payload() instanceof Crossing.Payload.OfExpression payload
          && areLeftToOthers.computeIfAbsent(
              payload, key -> Gate.isLeftToOthers(types, payload.body(), payload.expression()))) {
        return false;
      }
      next = next.get().inside();
    }
    return true;
  }
}
