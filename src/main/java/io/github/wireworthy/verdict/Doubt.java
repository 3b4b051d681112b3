package io.github.wireworthy.verdict;

/** Why something that cannot be written may never have to be. */
public enum Doubt {
  NONE,
  /** The class is serializable only because it extends a type that is so by accident. */
  BY_ACCIDENT,
  /** A library writes the objects by methods of theirs, though they are serializable. */
  WRITES_ITSELF,
  /** The class is abstract, and all classes below it write something in place of their objects. */
  REPLACED_BELOW,
  /** The objects are written when they are made, or by custom are; the field is set later. */
  SET_LATER
}
