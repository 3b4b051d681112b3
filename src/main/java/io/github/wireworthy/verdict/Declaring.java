package io.github.wireworthy.verdict;

import io.github.wireworthy.types.TypeInfo;
import java.util.List;

/**
 * What would be if some classes of the sources were declared serializable.
 *
 * @param classes those that would have to implement {@link #INTERFACE}, the one in question first
 * @param judge decides what could be written then
 */
public record Declaring(List<TypeInfo> classes, SerializabilityJudge judge) {

  /** The interface by which a class says that its objects can be written. */
  public static final String INTERFACE = JavaIo.SERIALIZABLE;

  public Declaring {
    classes = List.copyOf(classes);
  }
}
