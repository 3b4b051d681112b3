package io.github.wireworthy.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A program that is being written. */
final class Draft {
  private static final String IMPORTS =
      """
      import java.io.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.function.*;
      import java.util.stream.*;
      """;

  private final Dice dice;
  private final Unit main;
  private final Values values = new Values();
  private final Map<String, List<String>> files = new LinkedHashMap<>();
  private final Map<String, String> nested = new LinkedHashMap<>();
  private final SortedSet<String> shapes = new TreeSet<>();
  private int names;

  Draft(Dice dice, Unit main) {
    this.dice = dice;
    this.main = main;
  }

  Dice dice() {
    return dice;
  }

  Values values() {
    return values;
  }

  Unit main() {
    return main;
  }

  void used(String shape) {
    shapes.add(shape);
  }

  /** A name that nothing else in the program has. */
  String name(String word) {
    names++;
    return word + names;
  }

  /** A class of its own file. */
  void addFile(Unit unit) {
    files.put(unit.name() + ".java", List.of(unit.text("")));
  }

  /** A member class of the main class. */
  void addNested(Unit unit, String modifiers) {
    nested.put(unit.name(), unit.text(modifiers));
  }

  boolean isNested(String name) {
    return nested.containsKey(name);
  }

  Program program(long seed, String packageName) {
    nested.values().forEach(main::add);
    files.put("Main.java", List.of(main.text("public ")));
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach(
        (name, types) ->
            texts.put(
                name,
                Layout.indented(
                    "package "
                        + packageName
                        + ";\n\n"
                        + IMPORTS
                        + "\n"
                        + String.join("\n", types))));
    return new Program(seed, packageName, texts, shapes, dice.choices());
  }
}
