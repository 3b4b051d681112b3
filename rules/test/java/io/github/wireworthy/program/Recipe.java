package io.github.wireworthy.program;

/**
 * One way to make a value: a shape of code.
 *
 * @param name under which its use is counted
 * @param weight how often it is chosen among others
 * @param need what there must be where it is used
 */
record Recipe(String name, int weight, Need need, Maker maker) {

  /** What a recipe must have around it. */
  enum Need {
    NOTHING,
    /** Statements can stand before the expression. */
    STATEMENTS,
    /** There is an object whose code is running. */
    THIS
  }

  /** Writes the code. */
  interface Maker {
    Piece make(Place place);
  }

  static Recipe of(String name, int weight, Maker maker) {
    return new Recipe(name, weight, Need.NOTHING, maker);
  }

  static Recipe withStatements(String name, int weight, Maker maker) {
    return new Recipe(name, weight, Need.STATEMENTS, maker);
  }

  static Recipe withThis(String name, int weight, Maker maker) {
    return new Recipe(name, weight, Need.THIS, maker);
  }

  boolean fits(Place place) {
    return switch (need) {
      case NOTHING -> true;
      case STATEMENTS -> place.takesStatements();
      case THIS -> place.self().isPresent() && place.takesStatements();
    };
  }

  Piece make(Place place) {
    place.draft().used(name);
    return maker.make(place);
  }
}
