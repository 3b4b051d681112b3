package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.List;

/** Values on which conditions, loops and type tests decide. */
final class Branches {
  private static final List<String> CONDITIONS =
      List.of(
          "Boolean.getBoolean(\"" + Program.FIRST + "\")",
          "Boolean.getBoolean(\"" + Program.SECOND + "\")");

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.of("conditional", 2, Branches::conditional),
          Recipe.withStatements("if and else", 2, Branches::ifElse),
          Recipe.withStatements("if only", 1, Branches::ifOnly),
          Recipe.of("early return", 2, Branches::earlyReturn),
          Recipe.of("return of null", 1, Branches::returnOfNull),
          Recipe.of("switch expression", 1, Branches::switchExpression),
          Recipe.withStatements("switch statement", 1, Branches::switchStatement),
          Recipe.withStatements("loop over list", 1, Branches::loop),
          Recipe.withStatements("loop that collects", 1, Branches::collectingLoop),
          Recipe.withStatements("while loop", 1, Branches::whileLoop),
          Recipe.withStatements("try and finally", 1, Branches::tryFinally),
          Recipe.withStatements("guarded by instanceof", 1, Branches::guarded),
          Recipe.withStatements("guarded by pattern", 1, Branches::pattern),
          Recipe.withStatements("guarded by null check", 1, Branches::nullCheck),
          Recipe.withStatements("dead branch", 1, Branches::deadBranch),
          Recipe.of("recursion", 1, Branches::recursion));

  private Branches() {}

  static String condition(Place place) {
    return place.dice().oneOf(CONDITIONS);
  }

  private static Piece choice(Piece one, Piece other, String text) {
    return new Piece(text, Piece.OBJECT, one.mayBeNull() || other.mayBeNull());
  }

  /** An inner block: what it declares is not seen after it. */
  private static String block(Place place, String name) {
    List<String> statements = new ArrayList<>();
    Piece value = place.in(statements).value();
    statements.add(name + " = " + value.text() + ";");
    return String.join("\n", statements);
  }

  private static Piece conditional(Place place) {
    Piece one = place.value();
    Piece other = place.leaf();
    String text =
        "(%s ? %s : (Object) %s)".formatted(condition(place), one.text(), other.selectable());
    return choice(one, other, text);
  }

  private static Piece ifElse(Place place) {
    String name = place.draft().name("chosen");
    place.say("Object " + name + ";");
    place.say(
        "if (%s) {\n%s\n} else {\n%s\n}"
            .formatted(condition(place), block(place, name), block(place, name)));
    return new Piece(name, Piece.OBJECT, true);
  }

  private static Piece ifOnly(Place place) {
    String name = place.local("Object", place.leaf().text());
    place.say("if (%s) {\n%s\n}".formatted(condition(place), block(place, name)));
    return new Piece(name, Piece.OBJECT, true);
  }

  private static Piece earlyReturn(Place place) {
    List<String> statements = new ArrayList<>();
    Place inside = place.ofStatic(statements);
    Piece first = inside.leaf();
    statements.add("if (%s) {\nreturn %s;\n}".formatted(condition(place), first.text()));
    Piece second = inside.value();
    statements.add("return " + second.text() + ";");
    return choice(first, second, method(place, statements));
  }

  private static String method(Place place, List<String> statements) {
    String name = place.draft().name("choose");
    Flows.addMethod(place.draft().main(), "static Object " + name + "()", statements);
    return "Main." + name + "()";
  }

  private static Piece returnOfNull(Place place) {
    String name = place.draft().name("find");
    place
        .draft()
        .main()
        .add(
            "static Object %s(Object given) {\nif (given instanceof Thread) {\nreturn null;\n}\nreturn %s;\n}"
                .formatted(name, place.dice().oneOf(List.of("given", "\"found\"", "null"))));
    return new Piece("Main.%s(%s)".formatted(name, place.value().text()), Piece.OBJECT, true);
  }

  private static Piece switchExpression(Place place) {
    Piece one = place.value();
    Piece other = place.leaf();
    String text =
        "switch (System.getProperty(\"%s\", \"\")) {\ncase \"true\" -> %s;\ndefault -> (Object) %s;\n}"
            .formatted(Program.FIRST, one.text(), other.selectable());
    return choice(one, other, "(" + text + ")");
  }

  private static Piece switchStatement(Place place) {
    String name = place.draft().name("chosen");
    place.say("Object " + name + ";");
    place.say(
        "switch (System.getProperty(\"%s\", \"\")) {\ncase \"true\": {\n%s\nbreak;\n}\ndefault: {\n%s\n}\n}"
            .formatted(Program.SECOND, block(place, name), block(place, name)));
    return new Piece(name, Piece.OBJECT, true);
  }

  private static Piece loop(Place place) {
    String items =
        place.local(
            "List<Object>",
            "Collections.<Object>singletonList(%s)".formatted(Containers.notNull(place).text()));
    String name = place.local("Object", "null");
    place.say("for (Object item : %1$s) {\n%2$s = item;\n}".formatted(items, name));
    return new Piece(name, Piece.OBJECT, true);
  }

  private static Piece collectingLoop(Place place) {
    String name = place.local("List<Object>", "new ArrayList<>()");
    List<String> statements = new ArrayList<>();
    Piece value = place.in(statements).value();
    statements.add(name + ".add(" + value.text() + ");");
    String index = place.draft().name("index");
    place.say(
        "for (int %1$s = 0; %1$s < 2; %1$s++) {\n%2$s\n}"
            .formatted(index, String.join("\n", statements)));
    return Piece.of(name, "List<Object>");
  }

  private static Piece whileLoop(Place place) {
    String name = place.local("Object", "null");
    place.say("while (%s == null) {\n%s\nbreak;\n}".formatted(name, block(place, name)));
    return new Piece(name, Piece.OBJECT, true);
  }

  private static Piece tryFinally(Place place) {
    String name = place.local("Object", "null");
    place.say(
        "try {\n%s\n} finally {\nSystem.getProperty(\"none\");\n}".formatted(block(place, name)));
    return new Piece(name, Piece.OBJECT, true);
  }

  private static Piece guarded(Place place) {
    String name = place.local("Object", place.value().text());
    return Piece.of(
        "(%1$s instanceof Serializable ? %1$s : \"none\")".formatted(name), Piece.OBJECT);
  }

  private static Piece pattern(Place place) {
    String name = place.local("Object", place.value().text());
    String bound = place.draft().name("bound");
    return Piece.of(
        "(%1$s instanceof Serializable %2$s ? %2$s : \"none\")".formatted(name, bound),
        "Serializable");
  }

  private static Piece nullCheck(Place place) {
    String name = place.local("Object", place.value().text());
    return Piece.of("(%1$s != null ? %1$s : \"none\")".formatted(name), Piece.OBJECT);
  }

  private static Piece deadBranch(Place place) {
    Piece first = place.leaf();
    String name = place.local("Object", first.text());
    place.say("if (%s) {\n%s\n}".formatted("1 > 2", block(place, name)));
    return first.as(name, Piece.OBJECT);
  }

  private static Piece recursion(Place place) {
    Piece value = place.value();
    String name = place.draft().name("repeat");
    place
        .draft()
        .main()
        .add(
            "static Object %1$s(int times, Object given) {\nreturn times == 0 ? given : %1$s(times - 1, given);\n}"
                .formatted(name));
    return value.as("Main.%s(2, %s)".formatted(name, value.text()), Piece.OBJECT);
  }
}
