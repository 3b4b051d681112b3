package io.github.wireworthy.verdict;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;

/**
 * A serializable class of the scanned sources that decides whether objects can be made again when
 * they are read: its own, and those of its subclasses.
 *
 * @param unreadable the classes whose objects cannot
 * @param doubt whether its objects are likely to be written at all
 */
public record RestoredClass(
    TypeInfo type, List<TypeInfo> unreadable, Location location, Doubt doubt) {

  public RestoredClass {
    unreadable = List.copyOf(unreadable);
  }
}
