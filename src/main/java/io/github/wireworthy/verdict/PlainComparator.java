package io.github.wireworthy.verdict;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;

/**
 * A comparator class of the sources that holds nothing, and is not serializable all the same: what
 * keeps such a comparator cannot be written.
 *
 * @param location of its name
 * @param kept where library objects are made that keep one, as far as it is in view
 */
public record PlainComparator(TypeInfo type, Location location, List<Keeper> kept) {

  public PlainComparator {
    kept = List.copyOf(kept);
  }

  /**
   * A place where an object is made that keeps a comparator.
   *
   * @param type binary name of its class
   * @param stays whether the object is not seen to leave the place where it is made
   * @param isGivenBack whether a method gives it to whoever calls it
   */
  public record Keeper(String type, Location location, boolean stays, boolean isGivenBack) {}
}
