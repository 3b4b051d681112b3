package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.List;

/** Values that reach their place through variables, fields and methods. */
final class Flows {

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.withStatements("local variable", 2, place -> held(place, Piece.OBJECT)),
          Recipe.withStatements("var", 1, Flows::inferred),
          Recipe.of("cast", 1, place -> cast(place)),
          Recipe.of("static method", 3, Flows::byStaticMethod),
          Recipe.withThis("instance method", 2, Flows::byMethod),
          Recipe.of("method with parameter", 2, Flows::byParameter),
          Recipe.of("generic method", 2, Flows::byGenericMethod),
          Recipe.of("method with varargs", 1, Flows::byVarargs),
          Recipe.of("method of another class", 1, Flows::byOtherClass),
          Recipe.of("method of interface", 1, Flows::byInterface),
          Recipe.withStatements("static variable", 1, Flows::byStaticField),
          Recipe.withStatements("field of holder", 1, Flows::byHolder),
          Recipe.withThis("field of this", 2, Flows::byOwnField),
          Recipe.withStatements("late assignment", 1, Flows::assignedLater),
          Recipe.withStatements("chained assignment", 1, Flows::chained),
          Recipe.withStatements("overwritten variable", 2, Flows::overwritten),
          Recipe.withStatements("overwritten field", 1, Flows::overwrittenField),
          Recipe.withStatements("overwritten element", 1, Flows::overwrittenElement),
          Recipe.withStatements("variable set to null", 1, Flows::setToNull));

  private Flows() {}

  private static Piece held(Place place, String type) {
    Piece value = place.value();
    return value.as(place.local(type, value.text()), type);
  }

  private static Piece inferred(Place place) {
    Piece value = Containers.notNull(place);
    return value.as(place.local("var", "(" + value.type() + ") " + value.text()), value.type());
  }

  private static Piece cast(Place place) {
    Piece value = place.value();
    return value.as("(Object) " + value.selectable(), Piece.OBJECT);
  }

  /** A new method of the main class, and the call of it. */
  private static Piece byStaticMethod(Place place) {
    List<String> statements = new ArrayList<>();
    Piece value = place.ofStatic(statements).value();
    String type = place.dice().below(2) == 0 ? Piece.OBJECT : value.type();
    statements.add("return " + value.text() + ";");
    String name = place.draft().name("make");
    addMethod(place.draft().main(), "static " + type + " " + name + "()", statements);
    return value.as("Main." + name + "()", type);
  }

  static void addMethod(Unit unit, String header, List<String> statements) {
    unit.add(header + " {\n" + String.join("\n", statements) + "\n}");
  }

  private static Piece byMethod(Place place) {
    Unit unit = place.self().orElseThrow();
    List<String> statements = new ArrayList<>();
    Piece value = place.in(statements).value();
    statements.add("return " + value.text() + ";");
    String name = place.draft().name("make");
    String modifiers = place.dice().oneOf(List.of("private ", "", "protected ", "final "));
    addMethod(unit, modifiers + "Object " + name + "()", statements);
    return value.as(name + "()", Piece.OBJECT);
  }

  private static Piece byParameter(Place place) {
    Piece value = place.value();
    String name = place.draft().name("pass");
    place
        .draft()
        .main()
        .add("static Object %s(int size, Object given) {\nreturn given;\n}".formatted(name));
    return value.as("Main.%s(1, %s)".formatted(name, value.text()), Piece.OBJECT);
  }

  private static Piece byGenericMethod(Place place) {
    Piece value = Containers.notNull(place);
    String name = place.draft().name("same");
    String body =
        place
            .dice()
            .oneOf(
                List.of(
                    "return given;",
                    "return Objects.requireNonNull(given);",
                    "T copy = given;\nreturn copy;",
                    "return Optional.of(given).get();"));
    place.draft().main().add("static <T> T %s(T given) {\n%s\n}".formatted(name, body));
    return value.as("Main.<%s>%s(%s)".formatted(value.type(), name, value.text()), value.type());
  }

  private static Piece byVarargs(Place place) {
    Piece value = place.value();
    String name = place.draft().name("first");
    String result =
        place.dice().oneOf(List.of("given[0]", "Arrays.asList(given)", "given", "given.length"));
    place
        .draft()
        .main()
        .add("static Object %s(Object... given) {\nreturn %s;\n}".formatted(name, result));
    return value.as("Main.%s(\"text\", %s)".formatted(name, value.text()), Piece.OBJECT);
  }

  private static Piece byOtherClass(Place place) {
    OwnClass other = OwnClass.begin(place, "class", "");
    List<String> statements = new ArrayList<>();
    Piece value = other.made(statements);
    statements.add("return " + value.text() + ";");
    other.addCode("Object make()", statements);
    return value.as(other.created("").text() + ".make()", Piece.OBJECT);
  }

  private static Piece byInterface(Place place) {
    OwnClass type = OwnClass.begin(place, "interface", "");
    type.add("Object make();");
    type.finish();
    OwnClass other = OwnClass.begin(place, "class", "implements " + type.type());
    List<String> statements = new ArrayList<>();
    Piece value = other.made(statements);
    statements.add("return " + value.text() + ";");
    other.addCode("public Object make()", statements);
    return value.as(
        "((%s) %s).make()".formatted(type.type(), other.created("").text()), Piece.OBJECT);
  }

  private static Piece byStaticField(Place place) {
    Piece value = place.value();
    String name = place.draft().name("shared");
    place.draft().main().add("static Object " + name + ";");
    place.say("Main." + name + " = " + value.text() + ";");
    return value.as("Main." + name, Piece.OBJECT);
  }

  private static Piece byHolder(Place place) {
    Piece value = place.value();
    OwnClass holder = OwnClass.begin(place, "class", "");
    holder.add("Object held;");
    String local = place.local(holder.type(), holder.created("").text());
    place.say(local + ".held = " + value.text() + ";");
    return value.as(local + ".held", Piece.OBJECT);
  }

  private static Piece byOwnField(Place place) {
    return new Piece(Closures.field(place), Piece.OBJECT, true);
  }

  private static Piece assignedLater(Place place) {
    String name = place.draft().name("late");
    place.say("final Object " + name + ";");
    Piece value = place.value();
    place.say(name + " = " + value.text() + ";");
    return value.as(name, Piece.OBJECT);
  }

  private static Piece chained(Place place) {
    String name = place.draft().name("chained");
    place.say("Object " + name + ";");
    Piece value = place.value();
    String other = place.local("Object", name + " = " + value.text());
    return value.as(place.dice().below(2) == 0 ? name : other, Piece.OBJECT);
  }

  private static Piece overwritten(Place place) {
    String name = place.local("Object", place.leaf().text());
    Piece value = place.value();
    place.say(name + " = " + value.text() + ";");
    return value.as(name, Piece.OBJECT);
  }

  private static Piece overwrittenField(Place place) {
    OwnClass made = OwnClass.begin(place, "class", "implements Serializable");
    made.add("Object part = %s;".formatted(place.leaf().text()));
    String local = place.local(made.type(), made.created("").text());
    place.say(local + ".part = " + place.value().text() + ";");
    return Piece.of(local, made.type());
  }

  private static Piece overwrittenElement(Place place) {
    String array = place.local("Object[]", "{%s}".formatted(place.leaf().text()));
    place.say(array + "[0] = " + place.value().text() + ";");
    return Piece.of(array, "Object[]");
  }

  private static Piece setToNull(Place place) {
    String name = place.local("Object", place.value().text());
    place.say(name + " = null;");
    return new Piece(name, Piece.OBJECT, true);
  }
}
