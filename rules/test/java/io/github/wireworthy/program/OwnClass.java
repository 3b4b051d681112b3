package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A class of the program that is being written, in a file of its own or a static member of the main
 * class.
 *
 * @param type as it is named everywhere
 */
record OwnClass(Place place, Unit unit, String type, boolean isNested) {
  private static final List<String> WORDS =
      List.of("Order", "Customer", "Report", "Task", "Cart", "Session", "Part", "Event");

  /**
   * Begins a class.
   *
   * @param supertypes all after its name: {@code extends Base3 implements Serializable}
   */
  static OwnClass begin(Place place, String kind, String supertypes) {
    String name = place.draft().name(place.dice().oneOf(WORDS));
    boolean isNested = place.dice().below(2) == 1;
    return new OwnClass(
        place,
        new Unit(name, (kind + " " + name + " " + supertypes).strip()),
        isNested ? "Main." + name : name,
        isNested);
  }

  /** A class that is serializable, most of the time. */
  static OwnClass mostlySerializable(Place place) {
    boolean isSerializable = !place.dice().onceIn(12);
    place.draft().used(isSerializable ? "serializable class" : "plain class");
    return begin(place, "class", isSerializable ? "implements Serializable" : "");
  }

  String name() {
    return unit.name();
  }

  void add(String member) {
    unit.add(member);
  }

  /** A field; now and then one that is not written. */
  void addField(String type, String name, boolean mayBeFinal) {
    add(modifiers(mayBeFinal) + type + " " + name + ";");
  }

  /** The modifiers of a field. */
  String modifiers(boolean mayBeFinal) {
    Dice dice = place.dice();
    String modifiers = dice.oneOf(List.of("private ", "", "protected "));
    if (dice.onceIn(10)) {
      place.draft().used("transient field");
      return modifiers + "transient ";
    }
    return mayBeFinal && dice.below(2) == 0 ? modifiers + "final " : modifiers;
  }

  /** The declared type of what holds a value: exact, or anything. */
  String declared(Piece value) {
    return place.dice().below(2) == 0 ? Piece.OBJECT : value.type();
  }

  /** A value that is made by the code of the class, in an initialiser. */
  Piece initial() {
    return place.of(unit, Optional.empty()).value();
  }

  /** A value that is made by statements of the class. */
  Piece made(List<String> statements) {
    return place.of(unit, Optional.of(statements)).value();
  }

  /** Adds a method or constructor with statements. */
  void addCode(String header, List<String> statements) {
    List<String> lines = new ArrayList<>();
    lines.add(header + " {");
    lines.addAll(statements);
    lines.add("}");
    add(String.join("\n", lines));
  }

  /** A new object of the finished class. */
  Piece created(String arguments) {
    finish();
    return Piece.of("new " + type + "(" + arguments + ")", type);
  }

  /** Puts the class where it belongs. */
  void finish() {
    if (isNested) {
      place.draft().addNested(unit, "static ");
    } else {
      place.draft().addFile(unit);
    }
  }
}
