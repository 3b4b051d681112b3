package io.github.wireworthy.program;

import java.util.List;
import java.util.Optional;

/**
 * A place in the program where a value is wanted.
 *
 * @param self the class whose object runs the code; empty where the code is static
 * @param block the statements before it; empty where only an expression can stand
 * @param depth how many levels of values may still be made of each other
 */
record Place(Draft draft, Optional<Unit> self, Optional<List<String>> block, int depth) {

  boolean takesStatements() {
    return block.isPresent();
  }

  /** Puts a statement before the expression. */
  void say(String statement) {
    block.orElseThrow().add(statement);
  }

  /** A new local variable. */
  String local(String type, String initializer) {
    String name = draft.name("local");
    say(type + " " + name + " = " + initializer + ";");
    return name;
  }

  /** Any value, made of fewer levels. */
  Piece value() {
    return draft.values().any(deeper());
  }

  /** A value that is made at once. */
  Piece leaf() {
    return Leaves.any(this);
  }

  Place deeper() {
    return new Place(draft, self, block, depth - 1);
  }

  /** The same code in an inner block of statements. */
  Place in(List<String> inner) {
    return new Place(draft, self, Optional.of(inner), depth);
  }

  /** The code of a class, in statements or, where there are none, in an initialiser. */
  Place of(Unit unit, Optional<List<String>> inner) {
    return new Place(draft, Optional.of(unit), inner, depth);
  }

  /** Static code. */
  Place ofStatic(List<String> inner) {
    return new Place(draft, Optional.empty(), Optional.of(inner), depth);
  }

  Dice dice() {
    return draft.dice();
  }
}
