package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The code of one class that surely runs when an object of it is made: its initialisers, and its
 * constructors with the methods of the class that they call first thing.
 */
final class Initialization {

  private final TypeTable types;
  private final TypeInfo owner;
  private final Occurrences occurrences;
  private final List<Set<MethodFact>> perConstructor = new ArrayList<>();

  private Initialization(TypeTable types, TypeInfo owner, Occurrences occurrences) {
    this.types = types;
    this.owner = owner;
    this.occurrences = occurrences;
  }

  /**
   * What runs in a class.
   *
   * @param construction how the object is made, if that is known
   */
  static Initialization of(
      TypeTable types,
      TypeInfo owner,
      Occurrences occurrences,
      Optional<Construction> construction) {
    Initialization initialization = new Initialization(types, owner, occurrences);
    Optional<Construction> known = construction.filter(made -> made.reaches(owner.name()));
    Set<MethodFact> all = new HashSet<>();
    for (Body body : types.bodies(owner)) {
      if (body instanceof Body.OfMethod code
          && code.method().isConstructor()
          && known
              .map(made -> made.frameOf(code.method()).isPresent())
              .orElseGet(() -> !delegates(code.method()))) {
        Set<MethodFact> reached = initialization.reachedFrom(code);
        all.addAll(reached);
        initialization.perConstructor.add(reached);
      }
    }
    if (known.isPresent()) {
      initialization.perConstructor.clear();
      initialization.perConstructor.add(all);
    }
    return initialization;
  }

  /** Whether one of these places is reached, however an object is made. */
  boolean reachesOneOf(List<Occurrence> places) {
    List<Occurrence> own = places.stream().filter(this::isSureInBody).toList();
    return own.stream().anyMatch(place -> place.body() instanceof Body.OfInitializer)
        || (!perConstructor.isEmpty()
            && perConstructor.stream()
                .allMatch(reached -> own.stream().anyMatch(place -> isIn(place, reached))));
  }

  private boolean isSureInBody(Occurrence place) {
    return place.branch().isEmpty()
        && isOfThis(place.name())
        && !place.body().isStatic()
        && place.body().owner().name().equals(owner.name());
  }

  static boolean isOfThis(Expression name) {
    return name instanceof Expression.Name
        || (name instanceof Expression.Select select && select.scope() instanceof Expression.This);
  }

  private static boolean isIn(Occurrence place, Set<MethodFact> methods) {
    return place.body() instanceof Body.OfMethod code && methods.contains(code.method());
  }

  /** A constructor and the methods that it surely calls on its object. */
  private Set<MethodFact> reachedFrom(Body.OfMethod constructor) {
    Set<MethodFact> reached = new HashSet<>();
    reached.add(constructor.method());
    for (Body body : types.bodies(owner)) {
      if (body instanceof Body.OfMethod code
          && !code.method().isConstructor()
          && occurrences.callSites(code.method().name()).stream()
              .anyMatch(site -> calls(site, constructor, code.method()))) {
        reached.add(code.method());
      }
    }
    return reached;
  }

  private boolean calls(Occurrences.CallSite site, Body.OfMethod from, MethodFact method) {
    return site.isSure()
        && site.body() instanceof Body.OfMethod caller
        && caller.method().equals(from.method())
        && site.call().orElse(null) instanceof Expression.Call call
        && call.scope().filter(scope -> !(scope instanceof Expression.This)).isEmpty()
        && types
            .typing(site.body())
            .invocation(call)
            .flatMap(invocation -> invocation.method().declaration())
            .filter(method::equals)
            .isPresent();
  }

  /** Whether a constructor leaves its work to another one of its class. */
  private static boolean delegates(MethodFact constructor) {
    return constructor.body().stream()
        .flatMap(block -> block.statements().stream())
        .anyMatch(
            statement -> statement instanceof Statement.ConstructorCall call && !call.isSuper());
  }
}
