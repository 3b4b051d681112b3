package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A program that is being written whose classes declare what serialization looks for, rightly and
 * wrongly. Its class {@code Main} has a method {@code static Object[] samples()} that makes an
 * object of each, a list {@code CALLED} in which their methods note that they were called, and the
 * method that writes all samples. Some classes are in the package {@code other} below that of
 * {@code Main}.
 */
final class Declarations {
  private static final String IMPORTS = "import java.io.*;\nimport java.util.*;\n";

  private final Dice dice;
  private final String packageName;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<String> nested = new ArrayList<>();
  private final List<String> samples = new ArrayList<>();
  private final SortedSet<String> shapes = new TreeSet<>();
  private int names;

  Declarations(Dice dice, String packageName) {
    this.dice = dice;
    this.packageName = packageName;
  }

  /** One to three classes, or hierarchies of them. */
  static Program program(long seed, String packageName, Dice dice) {
    Declarations made = new Declarations(dice, packageName);
    int count = 1 + dice.below(3);
    for (int index = 0; index < count; index++) {
      DeclaredShape.any(dice, made);
    }
    return made.program(seed);
  }

  Dice dice() {
    return dice;
  }

  void used(String shape) {
    shapes.add(shape);
  }

  String name(String word) {
    names++;
    return word + names;
  }

  /** The statement by which a method notes that it was called. */
  String note(String type, String method) {
    return packageName + ".Main.CALLED.add(\"" + type + "." + method + "\");";
  }

  /** Puts a class into a file of its own, in the package of {@code Main}. */
  void addFile(Unit unit, String modifiers) {
    files.put(unit.name() + ".java", text("", unit.text(modifiers)));
  }

  /** Puts a public class into a file of the other package. */
  void addOther(Unit unit, String modifiers) {
    files.put("other/" + unit.name() + ".java", text(".other", unit.text("public " + modifiers)));
  }

  /** Makes a class a member of {@code Main}. */
  void addNested(Unit unit, String modifiers) {
    nested.add(unit.text(modifiers));
  }

  /** An expression that makes an object to be written. */
  void sample(String creation) {
    samples.add(creation);
  }

  private String text(String below, String type) {
    String other =
        below.isEmpty() && files.keySet().stream().anyMatch(name -> name.startsWith("other/"))
            ? "import " + packageName + ".other.*;\n"
            : "";
    return Layout.indented(
        "package " + packageName + below + ";\n\n" + IMPORTS + other + "\n" + type);
  }

  private Program program(long seed) {
    Unit main = new Unit("Main", "class Main");
    main.add("public static final List<String> CALLED = new ArrayList<>();");
    main.add(
        "static Object[] samples() {\nreturn new Object[] {%s};\n}"
            .formatted(String.join(", ", samples)));
    main.add(
        "static void send(ObjectOutputStream out) throws IOException {\n"
            + String.join("\n", samples.stream().map(it -> "out.writeObject(" + it + ");").toList())
            + "\n}");
    nested.forEach(main::add);
    files.put("Main.java", text("", main.text("public ")));
    return new Program(seed, packageName, files, shapes, dice.choices());
  }
}
