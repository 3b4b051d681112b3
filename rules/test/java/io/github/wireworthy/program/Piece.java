package io.github.wireworthy.program;

/**
 * An expression of a program.
 *
 * @param text as it is written in Java
 * @param type its static type, one that can be named everywhere in the program
 * @param mayBeNull whether it is not sure to be an object
 */
record Piece(String text, String type, boolean mayBeNull) {

  static final String OBJECT = "Object";

  static Piece of(String text, String type) {
    return new Piece(text, type, false);
  }

  /** The same value, written another way. */
  Piece as(String text, String type) {
    return new Piece(text, type, mayBeNull);
  }

  /** In brackets if a member of it could not be selected otherwise. */
  String selectable() {
    return text.matches("[\\w.]+|new [\\w<>]+\\([^()]*\\)") ? text : "(" + text + ")";
  }
}
