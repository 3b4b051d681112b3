package io.github.wireworthy.program;

import java.util.List;
import java.util.stream.Stream;

/**
 * One kind of class that declares something for serialization.
 *
 * @param weight how often it is chosen among others
 */
record DeclaredShape(String name, int weight, Maker maker) {

  /** Writes the classes. */
  interface Maker {
    void make(Declarations program);
  }

  private static final List<DeclaredShape> ALL =
      Stream.of(DeclaredHooks.SHAPES, DeclaredFields.SHAPES, DeclaredBases.SHAPES)
          .flatMap(List::stream)
          .toList();

  static List<String> names() {
    return ALL.stream().map(DeclaredShape::name).toList();
  }

  static void any(Dice dice, Declarations program) {
    int left = dice.below(ALL.stream().mapToInt(DeclaredShape::weight).sum());
    for (DeclaredShape shape : ALL) {
      left -= shape.weight;
      if (left < 0) {
        program.used(shape.name);
        shape.maker.make(program);
        return;
      }
    }
  }
}
