package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import java.util.List;
import java.util.Optional;

/**
 * The stores into a local variable that may be the last one when it is read somewhere.
 *
 * @param hasFirst whether what the variable holds at first may be there too
 * @param guard what a search must not meet again while it follows these stores
 */
record LiveStores(List<Occurrence> stores, boolean hasFirst, Object guard) {

  /**
   * The stores that may be the last one when a variable is read.
   *
   * @param body declares the variable
   * @param occurrences of the variable
   * @param use where it is read; empty for all stores
   */
  static LiveStores at(
      Body body, Variable variable, List<Occurrence> occurrences, Optional<Expression> use) {
    List<Occurrence> stores =
        occurrences.stream().filter(met -> met.role() == Occurrence.Role.STORE).toList();
    List<Object> path =
        stores.isEmpty() ? List.of() : use.map(name -> PathTo.of(body, name)).orElse(List.of());
    if (path.isEmpty()) {
      return new LiveStores(stores, true, variable);
    }
    Reaching.Stores reaching =
        Reaching.at(path, variable, stores.stream().map(Occurrence::name).toList());
    return new LiveStores(
        stores.stream().filter(store -> reaching.targets().contains(store.name())).toList(),
        reaching.hasFirst(),
        path);
  }
}
