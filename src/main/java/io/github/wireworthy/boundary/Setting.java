package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of how a project runs.
 *
 * @param serializer what libraries write data with that have a default serializer and can be given
 *     another one; empty for the default ones
 */
public record Setting(Isolation isolation, Optional<String> serializer) {

  /** Nothing is known, and the usual is assumed. */
  public static final Setting ASSUMED = new Setting(Isolation.ASSUMED, Optional.empty());

  /** Whether objects go to other processes where they might as well stay in one. */
  public enum Isolation {
    /** Not known; taken for separate, and told so. */
    ASSUMED,
    SEPARATE,
    SHARED
  }

  /** The boundaries that hold in this setting, as they hold in it. */
  public List<Boundary> applied(List<Boundary> boundaries) {
    return boundaries.stream().flatMap(this::applied).toList();
  }

  private Stream<Boundary> applied(Boundary boundary) {
    Optional<When> when = boundary.condition().map(Boundary.Condition::when);
    if (when.filter(When.Separate.class::isInstance).isPresent()) {
      return switch (isolation) {
        case ASSUMED -> Stream.of(boundary);
        case SEPARATE -> Stream.of(boundary.unconditional());
        case SHARED -> Stream.empty();
      };
    }
    boolean isChoice = when.filter(When.DefaultSerializer.class::isInstance).isPresent();
    return Stream.of(isChoice ? serializer.map(boundary::writtenBy).orElse(boundary) : boundary);
  }
}
