package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The stores into a variable that may be the last one when it is read somewhere.
 *
 * @param last the one that has surely run there, and hides what came before it
 */
record LiveStores(List<Occurrence> stores, Optional<Occurrence> last) {

  /**
   * The stores that may be the last one when a variable is read.
   *
   * @param body declares the variable
   * @param occurrences of the variable
   * @param use where it is read; empty for all stores
   */
  static LiveStores at(Body body, List<Occurrence> occurrences, Optional<Expression> use) {
    Optional<Occurrence> read =
        use.flatMap(name -> occurrences.stream().filter(met -> isIn(body, met, name)).findFirst());
    Optional<Occurrence> last = read.flatMap(place -> last(body, occurrences, place.name().span()));
    return new LiveStores(
        occurrences.stream()
            .filter(store -> last.filter(hiding -> isBefore(store, hiding)).isEmpty())
            .filter(store -> read.filter(place -> isTooLate(store, place)).isEmpty())
            .toList(),
        last);
  }

  /** Whether a store comes after a place, and no loop leads back. */
  private static boolean isTooLate(Occurrence store, Occurrence place) {
    Span at = store.name().span();
    return store.body().equals(place.body())
        && at.compareTo(place.name().span()) > 0
        && place.loop().filter(loop -> loop.contains(at)).isEmpty();
  }

  private static boolean isIn(Body body, Occurrence met, Expression name) {
    return met.name().equals(name) && met.body().equals(body);
  }

  private static Optional<Occurrence> last(Body body, List<Occurrence> occurrences, Span use) {
    return occurrences.stream()
        .filter(met -> met.role() == Occurrence.Role.STORE && met.body().equals(body))
        .filter(store -> end(store).compareTo(use) <= 0 && store.isSureAfter(use))
        .max(Comparator.comparing(store -> store.name().span()));
  }

  /** A store happens when its value is known. */
  private static Span end(Occurrence store) {
    Span value = store.operands().get(0).span();
    return new Span(value.endLine(), value.endColumn(), value.endLine(), value.endColumn());
  }

  private static boolean isBefore(Occurrence store, Occurrence other) {
    return store.body().equals(other.body())
        && store.name().span().compareTo(other.name().span()) < 0;
  }

  /** What a search must not meet again while it follows these stores. */
  Object guard(Variable variable) {
    return last.<Object>map(Occurrence::name).orElse(variable);
  }
}
