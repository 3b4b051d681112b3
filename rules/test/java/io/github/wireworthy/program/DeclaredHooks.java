package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.List;

/** Classes with the methods that serialization calls, declared as it wants them and otherwise. */
final class DeclaredHooks {
  private static final List<String> NAMES =
      List.of("writeObject", "readObject", "writeReplace", "readResolve");
  private static final List<String> ACCESS = List.of("private ", "", "protected ", "public ");

  static final List<DeclaredShape> SHAPES =
      List.of(
          new DeclaredShape("methods of class", 6, DeclaredHooks::ofClass),
          new DeclaredShape("methods of plain class", 1, DeclaredHooks::ofPlainClass),
          new DeclaredShape("methods of record", 1, DeclaredHooks::ofRecord),
          new DeclaredShape("methods of enum", 1, DeclaredHooks::ofEnum),
          new DeclaredShape("methods of Externalizable", 2, DeclaredHooks::ofExternalizable),
          new DeclaredShape("methods of serializable base", 2, p -> ofBase(p, true)),
          new DeclaredShape("methods of plain base", 2, p -> ofBase(p, false)),
          new DeclaredShape("readResolve of base", 3, DeclaredHooks::resolved));

  private DeclaredHooks() {}

  private static void ofClass(Declarations program) {
    Unit unit = begin(program, "class", "implements Serializable");
    unit.add("int size = 1;");
    hooks(program, unit);
    place(program, unit);
  }

  private static void ofPlainClass(Declarations program) {
    Unit unit = begin(program, "class", "");
    hooks(program, unit);
    place(program, unit);
  }

  private static void ofRecord(Declarations program) {
    String name = program.name("Row");
    Unit unit = new Unit(name, "record " + name + "(int size) implements Serializable");
    hooks(program, unit);
    program.addFile(unit, "");
    program.sample("new " + name + "(1)");
  }

  private static void ofEnum(Declarations program) {
    String name = program.name("Kind");
    Unit unit = new Unit(name, "enum " + name);
    unit.add("FIRST;");
    hooks(program, unit);
    program.addFile(unit, "");
    program.sample(name + ".FIRST");
  }

  private static void ofExternalizable(Declarations program) {
    Unit unit = begin(program, "class", "implements Externalizable");
    unit.add("public " + unit.name() + "() {\n}");
    addExternal(unit);
    hooks(program, unit);
    place(program, unit);
  }

  static void addExternal(Unit unit) {
    unit.add("public void writeExternal(ObjectOutput out) throws IOException {\n}");
    unit.add("public void readExternal(ObjectInput in) throws IOException {\n}");
  }

  /** Only the subclass is written. */
  private static void ofBase(Declarations program, boolean isSerializable) {
    Unit base = begin(program, "class", isSerializable ? "implements Serializable" : "");
    base.add("protected " + base.name() + "() {\n}");
    hooks(program, base);
    boolean isOther = program.dice().below(2) == 1;
    if (isOther) {
      program.addOther(base, "");
    } else {
      program.addFile(base, "");
    }
    place(program, begin(program, "class", "extends " + base.name() + " implements Serializable"));
  }

  private static void resolved(Declarations program) {
    Unit base = begin(program, "class", "implements Serializable");
    String access = program.dice().oneOf(ACCESS);
    base.add("protected " + base.name() + "() {\n}");
    base.add(
        "%sObject readResolve() throws ObjectStreamException {\n%s\nreturn this;\n}"
            .formatted(access, program.note(base.name(), "readResolve")));
    if (program.dice().below(2) == 1) {
      program.addOther(base, "");
    } else {
      program.addFile(base, "");
      if (program.dice().below(2) == 1) {
        program.sample("new " + base.name() + "()");
      }
    }
    Unit unit = begin(program, "class", "extends " + base.name());
    unit.add("int size = 1;");
    place(program, unit);
  }

  private static Unit begin(Declarations program, String kind, String supertypes) {
    String name = program.name("Order");
    return new Unit(name, (kind + " " + name + " " + supertypes).strip());
  }

  private static void place(Declarations program, Unit unit) {
    if (program.dice().below(2) == 1) {
      program.addNested(unit, "static ");
      program.sample("new Main." + unit.name() + "()");
    } else {
      program.addFile(unit, "");
      program.sample("new " + unit.name() + "()");
    }
  }

  private static void hooks(Declarations program, Unit unit) {
    List<String> left = new ArrayList<>(NAMES);
    int count = 1 + program.dice().below(2);
    for (int index = 0; index < count; index++) {
      hook(program, unit, left.remove(program.dice().below(left.size())));
    }
  }

  private static void hook(Declarations program, Unit unit, String name) {
    Dice dice = program.dice();
    boolean isWrong = dice.below(2) == 1;
    boolean isReplacing = name.equals("writeReplace") || name.equals("readResolve");
    String access = isWrong || isReplacing ? dice.oneOf(ACCESS) : "private ";
    String modifiers =
        access
            + (isWrong && dice.onceIn(5) ? "static " : "")
            + (dice.onceIn(8) ? "final " : "")
            + (dice.onceIn(8) ? "synchronized " : "");
    String result = isReplacing ? "Object" : "void";
    if (isWrong && dice.onceIn(3)) {
      result = dice.oneOf(List.of("void", "Object", "String", unit.name()));
    }
    String parameter = name.startsWith("writeO") ? "ObjectOutputStream" : "ObjectInputStream";
    String parameters = isReplacing ? "" : parameter + " stream";
    if (isWrong && dice.onceIn(3)) {
      parameters =
          dice.oneOf(
              List.of(
                  "",
                  "ObjectOutput stream",
                  "ObjectInput stream",
                  parameter + " stream, int size",
                  "Object stream"));
    }
    boolean isStatic = modifiers.contains("static");
    List<String> body = new ArrayList<>();
    body.add(program.note(unit.name(), name));
    if (parameters.equals("ObjectOutputStream stream")) {
      body.add("stream.defaultWriteObject();");
    } else if (parameters.equals("ObjectOutput stream")) {
      body.add("((ObjectOutputStream) stream).defaultWriteObject();");
    } else if (parameters.equals("ObjectInput stream")) {
      body.add("((ObjectInputStream) stream).defaultReadObject();");
    } else if (parameters.equals("ObjectInputStream stream")) {
      body.add("stream.defaultReadObject();");
    }
    if (!result.equals("void")) {
      body.add(
          "return "
              + (isStatic && !result.equals(unit.name())
                  ? "\"text\""
                  : isStatic ? "null" : result.equals("String") ? "\"text\"" : "this")
              + ";");
    }
    String thrown = parameters.isEmpty() ? "" : " throws IOException, ClassNotFoundException";
    unit.add(
        "%s%s %s(%s)%s {\n%s\n}"
            .formatted(modifiers, result, name, parameters, thrown, String.join("\n", body)));
  }
}
