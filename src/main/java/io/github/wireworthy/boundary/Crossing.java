package io.github.wireworthy.boundary;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;
import java.util.Optional;

/**
 * One place in the scanned sources where a value leaves the process.
 *
 * @param boundary the boundary that it passes
 * @param location of the payload
 * @param through the call as people name it, {@code HttpSession.setAttribute}; for a conversion
 *     that is no argument the target type
 * @param inside for a call of a method of the scanned sources that only hands its argument on, the
 *     crossing in that method
 * @param writer the object that writes, where the boundary asks which one that is: an expression
 *     beside the payload
 */
public record Crossing(
    Boundary boundary,
    Payload payload,
    Location location,
    String through,
    Optional<Crossing> inside,
    Optional<Expression> writer) {

  /** A crossing of a boundary's own API. */
  public Crossing(Boundary boundary, Payload payload, Location location, String through) {
    this(boundary, payload, location, through, Optional.empty(), Optional.empty());
  }

  /** What crosses. */
  public sealed interface Payload {

    /**
     * The value of an expression.
     *
     * @param spared types of which objects do not get to the boundary
     */
    record OfExpression(Body body, Expression expression, List<Type> spared) implements Payload {}

    /** What the value of an expression holds, without the holder. */
    record OfContents(Body body, Expression holder) implements Payload {}

    /** A closure that becomes a value of a serializable type. */
    record OfConversion(Body body, Expression closure) implements Payload {}

    /**
     * Whatever has this declared type: a remote method's parameter or result.
     *
     * @param method the remote method
     * @param place which of its parameters or exceptions, counted from 0; 0 for the result
     */
    record OfType(Type type, Role role, MethodInfo method, int place) implements Payload {}

    /** Objects of which only the type is named: handed over, or sent home. */
    record OfObjects(Type type, Role role) implements Payload {}

    /**
     * What an object stands for that is far away, as the elements of a distributed collection.
     *
     * @param holder the object
     * @param type what they are declared to be, where the very ones are not known
     */
    record OfHeld(Body body, Expression holder, Type type) implements Payload {}

    /** Objects of this very class, which a container makes because of what is declared. */
    record OfMade(TypeInfo type) implements Payload {}

    /** Any instance of a class, because of its supertype. */
    record OfInstances(TypeInfo type) implements Payload {}

    /** The value that a shipped task or a remote method gives back: an expression of it. */
    record OfResult(Body body, Expression expression) implements Payload {}
  }

  /** The part that a type plays in a remote signature. */
  public enum Role {
    PARAMETER,
    RESULT,
    EXCEPTION
  }
}
