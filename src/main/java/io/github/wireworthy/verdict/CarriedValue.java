package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.Optional;

/**
 * One thing that a serializable closure or class carries. The verdict's route begins with the step
 * from the carrier to what it carries.
 *
 * @param carrier what carries it
 * @param target the type that makes the carrier serializable: a lambda's target type, a class's
 *     supertype
 * @param body the body in which a closure stands; empty for a class
 * @param type the class that carries; empty for a closure
 * @param location of the carrier
 * @param doubt whether the carrier is likely to be written at all
 */
public record CarriedValue(
    Carrier carrier,
    Type target,
    Optional<Body> body,
    Optional<TypeInfo> type,
    Capture capture,
    Location location,
    Doubt doubt) {

  /** What carries. */
  public enum Carrier {
    LAMBDA,
    METHOD_REFERENCE,
    ANONYMOUS_CLASS,
    LOCAL_CLASS,
    MEMBER_CLASS;

    /** Whether it is a lambda or method reference. */
    public boolean isClosure() {
      return this == LAMBDA || this == METHOD_REFERENCE;
    }
  }
}
