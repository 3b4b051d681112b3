package io.github.wireworthy.differential;

import java.util.Optional;
import java.util.SortedSet;

/**
 * What became of the object of a program in one run of it.
 *
 * @param failure what went wrong first, if anything
 * @param culprits binary names of the classes of all objects that cannot be written, however many
 *     there are; what is found only when it is read is not among them
 * @param areAll whether no hook ended the search for culprits by an exception of its own
 * @param failsReading whether it cannot be read back, even if what cannot be written is left out
 */
record Journey(
    Optional<String> failure, SortedSet<String> culprits, boolean areAll, boolean failsReading) {

  boolean passes() {
    return failure.isEmpty();
  }
}
