package io.github.wireworthy.boundary;

import java.util.List;

/**
 * Something that a project itself says of how it runs.
 *
 * @param boundaries of which it speaks: ids, or the library's name for all of a library
 * @param effect what it means for them
 * @param ground what says so, and where
 */
public record FoundSetting(List<String> boundaries, Effect effect, Boundary.Ground.Found ground) {

  public FoundSetting {
    boundaries = List.copyOf(boundaries);
  }

  boolean isOf(Boundary boundary) {
    return boundaries.stream()
        .anyMatch(name -> boundary.id().equals(name) || boundary.id().startsWith(name + "."));
  }

  /** What follows for a boundary. */
  public sealed interface Effect {

    /** Whether objects leave the process. */
    record Isolated(Setting.Isolation isolation) implements Effect {}

    /** What writes the objects. */
    record Written(String serializer) implements Effect {}

    /** Whether a switch is on. */
    record Switched(String name, boolean isOn) implements Effect {}
  }
}
