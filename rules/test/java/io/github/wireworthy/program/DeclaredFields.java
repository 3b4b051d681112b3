package io.github.wireworthy.program;

import java.util.List;

/** Classes with the constants that serialization looks for, and with transient fields. */
final class DeclaredFields {
  private static final List<String> ACCESS = List.of("private ", "", "protected ", "public ");

  static final List<DeclaredShape> SHAPES =
      List.of(
          new DeclaredShape("serialVersionUID", 3, DeclaredFields::version),
          new DeclaredShape("serialPersistentFields", 3, DeclaredFields::persistent),
          new DeclaredShape("transient field", 8, DeclaredFields::transientField));

  private DeclaredFields() {}

  private static void version(Declarations program) {
    Dice dice = program.dice();
    String name = program.name("Item");
    String header =
        dice.oneOf(
            List.of(
                "class %s implements Serializable",
                "class %s implements Serializable",
                "class %s implements Serializable",
                "class %s",
                "record %s() implements Serializable",
                "enum %s",
                "class %s implements Externalizable"));
    Unit unit = new Unit(name, header.formatted(name));
    if (header.startsWith("enum")) {
      unit.add("FIRST;");
    }
    boolean isRecord = header.startsWith("record");
    String type = dice.oneOf(List.of("long", "long", "long", "int", "Long", "short", "String"));
    String value =
        switch (type) {
          case "String" -> "\"4711\"";
          case "Long" -> "4711L";
          default -> "4711";
        };
    unit.add(
        "%s%s%s%s serialVersionUID = %s;"
            .formatted(
                dice.oneOf(ACCESS),
                isRecord || !dice.onceIn(4) ? "static " : "",
                dice.onceIn(4) ? "" : "final ",
                type,
                value));
    if (header.endsWith("Externalizable")) {
      unit.add("public " + name + "() {\n}");
      DeclaredHooks.addExternal(unit);
    }
    program.addFile(unit, "");
    program.sample(header.startsWith("enum") ? name + ".FIRST" : "new " + name + "()");
  }

  private static void persistent(Declarations program) {
    Dice dice = program.dice();
    String name = program.name("Item");
    Unit unit = new Unit(name, "class " + name + " implements Serializable");
    unit.add("int first = 1;");
    unit.add("String second = \"two\";");
    String type =
        dice.oneOf(
            List.of(
                "ObjectStreamField[]", "ObjectStreamField[]", "ObjectStreamField[]", "Object[]"));
    String element =
        dice.oneOf(
            List.of(
                "new ObjectStreamField(\"first\", int.class)",
                "new ObjectStreamField(\"second\", String.class)",
                "new ObjectStreamField(\"first\", long.class)",
                "new ObjectStreamField(\"second\", Object.class)",
                "new ObjectStreamField(\"third\", int.class)",
                ""));
    String value = dice.onceIn(10) ? "null" : "new ObjectStreamField[] {" + element + "}";
    unit.add(
        "%s%s%s%s serialPersistentFields = %s;"
            .formatted(
                dice.onceIn(3) ? dice.oneOf(ACCESS) : "private ",
                dice.onceIn(5) ? "" : "static ",
                dice.onceIn(5) ? "" : "final ",
                type,
                value));
    program.addFile(unit, "");
    program.sample("new " + name + "()");
  }

  private static void transientField(Declarations program) {
    Dice dice = program.dice();
    String name = program.name("Cart");
    String supertypes = dice.onceIn(6) ? "implements Externalizable" : "implements Serializable";
    Unit unit = new Unit(name, "class " + name + " " + supertypes);
    boolean isByConstructor = dice.below(2) == 1;
    String type = dice.oneOf(List.of("String", "List<String>", "Object", "Integer"));
    String value =
        switch (type) {
          case "String" -> "\"text\"";
          case "List<String>" -> "new ArrayList<>()";
          case "Integer" -> "Integer.valueOf(7)";
          default -> "new Object()";
        };
    String modifiers =
        dice.oneOf(List.of("private ", "", "protected ")) + (dice.onceIn(8) ? "" : "transient ");
    unit.add(modifiers + type + " part" + (isByConstructor ? ";" : " = " + value + ";"));
    unit.add(
        "public " + name + "() {\n" + (isByConstructor ? "part = " + value + ";\n" : "") + "}");
    if (supertypes.endsWith("Externalizable")) {
      external(unit, dice, value);
    } else {
      restored(unit, dice, value);
    }
    used(unit, dice, value);
    if (dice.below(2) == 1) {
      program.addNested(unit, "static ");
      program.sample("new Main." + name + "()");
    } else {
      program.addFile(unit, "");
      program.sample("new " + name + "()");
    }
  }

  private static void external(Unit unit, Dice dice, String value) {
    unit.add("public void writeExternal(ObjectOutput out) throws IOException {\n}");
    unit.add(
        "public void readExternal(ObjectInput in) throws IOException {\n%s}"
            .formatted(dice.below(2) == 1 ? "part = " + value + ";\n" : ""));
  }

  private static void restored(Unit unit, Dice dice, String value) {
    String read =
        "private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {\n%s\n}";
    switch (dice.below(8)) {
      case 0 -> unit.add(read.formatted("in.defaultReadObject();\npart = " + value + ";"));
      case 1 -> {
        unit.add(read.formatted("in.defaultReadObject();\nfill();"));
        unit.add("private void fill() {\npart = " + value + ";\n}");
      }
      case 2 -> unit.add(read.formatted("in.defaultReadObject();"));
      case 3 -> unit.add("private Object readResolve() {\nreturn new " + unit.name() + "();\n}");
      case 4 -> unit.add("private Object readResolve() {\npart = " + value + ";\nreturn this;\n}");
      case 5 -> unit.add("private Object readResolve() {\nreturn this;\n}");
      default -> {}
    }
  }

  private static void used(Unit unit, Dice dice, String value) {
    String code =
        switch (dice.below(8)) {
          case 0 -> "return part == null ? \"none\" : part.toString();";
          case 1 -> "if (part == null) {\npart = " + value + ";\n}\nreturn part.toString();";
          case 2 -> "return String.valueOf(part);";
          case 3 -> "return part().toString();";
          case 4 -> "return lazy().toString();";
          case 5 -> "if (part != null) {\nreturn part.toString();\n}\nreturn \"none\";";
          default -> "return part.toString();";
        };
    unit.add("public String use() {\n" + code + "\n}");
    if (code.contains("part()")) {
      unit.add("Object part() {\nreturn part;\n}");
    } else if (code.contains("lazy()")) {
      unit.add("Object lazy() {\nif (part == null) {\npart = " + value + ";\n}\nreturn part;\n}");
    }
  }
}
