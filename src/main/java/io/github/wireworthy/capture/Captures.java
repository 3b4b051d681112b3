package io.github.wireworthy.capture;

import io.github.wireworthy.capture.Capture.EnclosingInstance;
import io.github.wireworthy.capture.Capture.Why;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells what javac makes closures and classes carry (JLS 8.1.3, 15.9.2, 15.13.3, 15.27.4, and what
 * javac's translation adds). Answers about classes are remembered.
 */
public final class Captures {

  private final TypeTable types;
  private final Map<TypeFact, List<Capture>> ofClasses = new ConcurrentHashMap<>();

  public Captures(TypeTable types) {
    this.types = types;
  }

  /** The enclosing instance first, then the variables in the order in which they are used. */
  public List<Capture> of(Typing typing, Expression.Lambda lambda) {
    return new LambdaScan(types, this, typing).captures(lambda);
  }

  /** All uses that make a lambda carry the enclosing instance, in source order. */
  public List<EnclosingInstance> usesOfThis(Typing typing, Expression.Lambda lambda) {
    return new LambdaScan(types, this, typing).uses(lambda);
  }

  /** The receiver, or what creating the named class needs; empty for most. */
  public List<Capture> of(Typing typing, Expression.MethodReference reference) {
    return new ReferenceCaptures(types, this, typing).captures(reference);
  }

  /**
   * What the instances of a source class carry beside its fields, inherited things left out: the
   * enclosing instance, used or not, then the variables in the order in which they are used.
   */
  public List<Capture> ofClass(TypeInfo type) {
    Optional<TypeFact> declaration = type.declaration();
    if (declaration.isEmpty() || !mayCarry(type)) {
      return List.of();
    }
    List<Capture> known = ofClasses.get(declaration.get());
    if (known == null) {
      known = computeOfClass(type, declaration.get().nameSpan());
      ofClasses.put(declaration.get(), known);
    }
    return known;
  }

  /** Records, enums and interfaces are static wherever they stand (JLS 8.9, 8.10, 9.1.1.3). */
  private static boolean mayCarry(TypeInfo type) {
    return (type.kind() == TypeInfo.Kind.CLASS || type.kind() == TypeInfo.Kind.ANONYMOUS)
        && type.enclosingType().isPresent();
  }

  private List<Capture> computeOfClass(TypeInfo type, Span name) {
    Optional<Place> place = Place.of(types, type);
    List<Capture> captures = new ArrayList<>();
    enclosingInstance(type, place)
        .map(outer -> new EnclosingInstance(outer, Why.INNER_CLASS, "", name))
        .ifPresent(captures::add);
    if (place.isPresent()) {
      captures.addAll(new ClassScan(types).variables(type));
    }
    return List.copyOf(captures);
  }

  private Optional<TypeInfo> enclosingInstance(TypeInfo type, Optional<Place> place) {
    if (place.isPresent()) {
      return thisAt(place.get());
    }
    return type.has(Modifiers.STATIC)
        ? Optional.empty()
        : type.enclosingType().flatMap(types::find);
  }

  /** The class of the instance that a closure or class at this place can carry, if there is one. */
  Optional<TypeInfo> thisAt(Place place) {
    TypeInfo owner = place.body().owner();
    if (place.body().isStatic()) {
      return Optional.empty();
    }
    return place.isBeforeConstruction()
        ? enclosingInstance(owner, Place.of(types, owner))
        : Optional.of(owner);
  }

  /** Says of an enclosing instance of a class why it is needed, if it is. */
  public EnclosingInstance withReason(TypeInfo type, EnclosingInstance capture) {
    return new OuterUse(types, this)
        .of(type)
        .map(
            member ->
                new EnclosingInstance(capture.type(), Why.INSTANCE_MEMBER, member, capture.cause()))
        .orElse(capture);
  }

  /** Whether creating an instance of a class needs an instance of an enclosing class. */
  boolean needsInstance(TypeInfo type) {
    return mayCarry(type) && enclosingInstance(type, Place.of(types, type)).isPresent();
  }
}
