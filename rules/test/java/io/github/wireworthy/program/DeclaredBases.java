package io.github.wireworthy.program;

import java.util.List;

/** Classes whose objects are made anew when they are read: by a constructor of some access. */
final class DeclaredBases {
  private static final List<String> ACCESS = List.of("private ", "", "protected ", "public ");

  static final List<DeclaredShape> SHAPES =
      List.of(
          new DeclaredShape("plain base", 6, DeclaredBases::plainBase),
          new DeclaredShape("plain bases", 2, DeclaredBases::plainBases),
          new DeclaredShape("state of plain base", 5, DeclaredBases::state),
          new DeclaredShape("inner plain base", 1, DeclaredBases::innerBase),
          new DeclaredShape("Externalizable class", 5, DeclaredBases::externalizable),
          new DeclaredShape("inner Externalizable", 1, DeclaredBases::innerExternalizable));

  private DeclaredBases() {}

  /** Where a superclass stands, and what it is called there. */
  private static void placeBase(Declarations program, Unit base, int where, String modifiers) {
    switch (where) {
      case 0 -> program.addFile(base, modifiers);
      case 1 -> program.addOther(base, modifiers);
      default -> program.addNested(base, modifiers + "static ");
    }
  }

  private static String named(Unit unit, int where) {
    return where == 2 ? "Main." + unit.name() : unit.name();
  }

  /** With a constructor of some access; the subclass calls one that it can call. */
  private static void plainBase(Declarations program) {
    Dice dice = program.dice();
    int where = dice.below(3);
    String base = program.name("Base");
    Unit real = new Unit(base, "class " + base);
    boolean isImplicit = dice.onceIn(5);
    if (!isImplicit) {
      real.add(dice.oneOf(ACCESS) + base + "() {\n}");
    }
    boolean hasOther = !isImplicit;
    if (hasOther) {
      real.add(dice.oneOf(List.of("protected ", "public ")) + base + "(int size) {\n}");
    }
    placeBase(program, real, where, dice.onceIn(4) && where != 1 ? "abstract " : "");
    String name = program.name("Order");
    String supertypes = " implements Serializable";
    if (dice.onceIn(5)) {
      String middle = program.name("Middle");
      Unit made =
          new Unit(
              middle,
              "class "
                  + middle
                  + " extends "
                  + named(real, where)
                  + (dice.below(2) == 1 ? " implements Serializable" : ""));
      made.add(
          dice.oneOf(List.of("", "public "))
              + middle
              + "() {\n"
              + (hasOther ? "super(1);\n" : "")
              + "}");
      program.addFile(made, "");
      Unit unit = new Unit(name, "class " + name + " extends " + middle + supertypes);
      program.addFile(unit, "");
      program.sample("new " + name + "()");
      return;
    }
    Unit unit = new Unit(name, "class " + name + " extends " + named(real, where) + supertypes);
    if (hasOther) {
      unit.add(name + "() {\nsuper(1);\n}");
    }
    if (dice.onceIn(8)) {
      unit.add("private Object writeReplace() {\nreturn \"text\";\n}");
    }
    program.addFile(unit, "");
    program.sample("new " + name + "()");
  }

  /** Two superclasses that are not serializable; only the lower one counts. */
  private static void plainBases(Declarations program) {
    Dice dice = program.dice();
    String top = program.name("Top");
    Unit real = new Unit(top, "class " + top);
    real.add(dice.oneOf(List.of("protected ", "public ")) + top + "(int size) {\n}");
    int where = dice.below(3);
    placeBase(program, real, where, "");
    String base = program.name("Base");
    Unit lower = new Unit(base, "class " + base + " extends " + named(real, where));
    lower.add(dice.oneOf(List.of("", "protected ", "public ")) + base + "() {\nsuper(1);\n}");
    program.addFile(lower, "");
    String name = program.name("Order");
    program.addFile(
        new Unit(name, "class " + name + " extends " + base + " implements Serializable"), "");
    program.sample("new " + name + "()");
  }

  /** What the superclass holds after its no-arg constructor is something else, or the same. */
  private static void state(Declarations program) {
    Dice dice = program.dice();
    int where = dice.below(3);
    String name = program.name("Base");
    Unit base = new Unit(name, "class " + name);
    String type = dice.oneOf(List.of("String", "int", "Object"));
    String first = type.equals("int") ? "1" : "\"first\"";
    String second = type.equals("int") ? "2" : "\"second\"";
    boolean isFinal = dice.onceIn(4);
    String modifiers = dice.oneOf(List.of("private ", "protected ")) + (isFinal ? "final " : "");
    int by = dice.below(4);
    String initial = by == 0 && !isFinal ? " = " + first : "";
    base.add(modifiers + type + " part" + initial + ";");
    String beginning = isFinal || by == 1 ? "this.part = " + first + ";\n" : "";
    base.add("protected " + name + "() {\n" + beginning + "}");
    base.add("protected " + name + "(" + type + " part) {\nthis.part = part;\n}");
    if (!isFinal) {
      base.add("public void setPart(" + type + " part) {\nthis.part = part;\n}");
    }
    base.add("public String shown() {\nreturn \"\" + part;\n}");
    placeBase(program, base, where, "");
    String sub = program.name("Order");
    Unit unit =
        new Unit(
            sub, "class " + sub + " extends " + named(base, where) + " implements Serializable");
    int way = dice.below(isFinal ? 2 : 4);
    switch (way) {
      case 0 -> unit.add(sub + "() {\n}");
      case 1 -> unit.add(sub + "() {\nsuper(" + second + ");\n}");
      case 2 -> unit.add(sub + "() {\nsetPart(" + second + ");\n}");
      default -> unit.add(sub + "(" + type + " part) {\nsuper(part);\n}");
    }
    if (way > 0 && !isFinal && dice.onceIn(4)) {
      unit.add(
          "private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {\nin.defaultReadObject();\nsetPart("
              + second
              + ");\n}");
    } else if (dice.onceIn(8)) {
      unit.add("private Object writeReplace() {\nreturn \"text\";\n}");
    }
    program.addFile(unit, "");
    program.sample("new " + sub + "(" + (way == 3 ? second : "") + ")");
  }

  private static void innerBase(Declarations program) {
    Dice dice = program.dice();
    String name = program.name("Base");
    Unit base = new Unit(name, "class " + name);
    base.add(dice.oneOf(ACCESS) + name + "() {\n}");
    program.addNested(base, "");
    String sub = program.name("Order");
    Unit unit =
        new Unit(sub, "class " + sub + " extends Main." + name + " implements Serializable");
    unit.add(sub + "() {\nnew Main().super();\n}");
    program.addNested(unit, "static ");
    program.sample("new Main." + sub + "()");
  }

  private static void externalizable(Declarations program) {
    Dice dice = program.dice();
    String name = program.name("Parcel");
    String base = "";
    if (dice.onceIn(5)) {
      base = program.name("Base");
      Unit unit = new Unit(base, "class " + base);
      unit.add(dice.oneOf(List.of("", "protected ", "public ")) + base + "() {\n}");
      program.addFile(unit, "");
      base = " extends " + base;
    }
    Unit unit = new Unit(name, "class " + name + base + " implements Externalizable");
    boolean isImplicit = dice.onceIn(3);
    boolean hasOther = !isImplicit && dice.below(2) == 1;
    if (!isImplicit) {
      boolean onlyOther = dice.onceIn(5);
      hasOther |= onlyOther;
      if (!onlyOther) {
        String access = dice.oneOf(ACCESS);
        hasOther |= access.equals("private ");
        unit.add(access + name + "() {\n}");
      }
    }
    if (hasOther) {
      unit.add(name + "(int size) {\n}");
    }
    DeclaredHooks.addExternal(unit);
    if (dice.onceIn(8)) {
      unit.add("protected Object writeReplace() {\nreturn \"text\";\n}");
    }
    String made = "new %s(" + (hasOther ? "1" : "") + ")";
    boolean isPublic = dice.below(2) == 1;
    if (dice.below(2) == 1) {
      program.addNested(
          unit, isPublic ? "public static " : dice.oneOf(List.of("private static ", "static ")));
      program.sample(made.formatted("Main." + name));
    } else {
      program.addFile(unit, isPublic ? "public " : "");
      program.sample(made.formatted(name));
    }
  }

  private static void innerExternalizable(Declarations program) {
    String name = program.name("Parcel");
    Unit unit = new Unit(name, "class " + name + " implements Externalizable");
    unit.add("public " + name + "() {\n}");
    DeclaredHooks.addExternal(unit);
    program.addNested(unit, "public ");
    program.sample("new Main().new " + name + "()");
  }
}
