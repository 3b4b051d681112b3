package io.github.wireworthy.verdict;

/** How sure a failing verdict is; later constants are surer. */
public enum Certainty {
  /** The declared type says nothing: {@code Object}, an interface, a type variable. */
  POSSIBLE,
  /** The declared type is a class, or a well-known type, that is not serializable. */
  LIKELY,
  /** The very value is known, and no step of the route is assumed. */
  PROVED;

  /** The less sure of the two: a route is as sure as its weakest step. */
  public Certainty and(Certainty other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
