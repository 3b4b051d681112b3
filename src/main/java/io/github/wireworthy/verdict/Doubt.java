package io.github.wireworthy.verdict;

/** Why something that cannot be written may never have to be. */
public enum Doubt {
  NONE,
  /** The class is serializable only because it extends a type that is so by accident. */
  BY_ACCIDENT,
  /** The objects are written when they are made, and the field is set later. */
  SET_LATER
}
