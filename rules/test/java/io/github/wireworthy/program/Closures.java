package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.List;

/** Lambdas and method references, with what they carry. */
final class Closures {
  private static final String SUPPLIER = "Supplier<Object>";
  private static final String CAST = "(Supplier<Object> & Serializable) ";

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.of(
              "plain lambda", 1, place -> Piece.of("(Supplier<Object>) () -> \"text\"", SUPPLIER)),
          Recipe.of(
              "lambda without captures",
              1,
              place -> Piece.of(CAST + "() -> " + inside(place, 0).leaf().text(), SUPPLIER)),
          Recipe.withStatements(
              "lambda with local",
              4,
              place -> Piece.of(CAST + "() -> " + captured(place), SUPPLIER)),
          Recipe.withStatements("lambda with unused local", 1, Closures::unused),
          Recipe.withStatements("lambda of own interface", 2, Closures::ofOwnInterface),
          Recipe.withStatements(
              "lambda as argument",
              1,
              place -> {
                String task = ownInterface(place, "Supplier<Object>");
                String name = place.draft().name("keep");
                place
                    .draft()
                    .main()
                    .add(
                        "static Supplier<Object> %s(%s task) {\nreturn task;\n}"
                            .formatted(name, task));
                return Piece.of("Main.%s(() -> %s)".formatted(name, captured(place)), SUPPLIER);
              }),
          Recipe.withStatements(
              "nested lambda",
              1,
              place ->
                  Piece.of(CAST + "() -> (Supplier<Object>) () -> " + captured(place), SUPPLIER)),
          Recipe.withStatements(
              "lambda in lambda",
              1,
              place -> {
                String inner = place.local("final " + SUPPLIER, CAST + "() -> " + captured(place));
                return Piece.of(CAST + "() -> " + inner + ".get()", SUPPLIER);
              }),
          Recipe.withThis("lambda with field", 3, Closures::withField),
          Recipe.withThis(
              "lambda with this",
              2,
              place ->
                  Piece.of(
                      CAST
                          + "() -> "
                          + place.dice().oneOf(List.of("this", "hashCode()", "toString()")),
                      SUPPLIER)),
          Recipe.withThis(
              "lambda with constant field",
              1,
              place -> {
                String field = place.draft().name("constant");
                place.self().orElseThrow().add("private final int " + field + " = 10;");
                return Piece.of(CAST + "() -> " + field, SUPPLIER);
              }),
          Recipe.of("static reference", 1, Closures::staticReference),
          Recipe.of("constructor reference", 1, place -> Piece.of(CAST + "Object::new", SUPPLIER)),
          Recipe.withStatements("bound reference", 2, Closures::bound),
          Recipe.withThis(
              "reference to this", 2, place -> Piece.of(CAST + "this::hashCode", SUPPLIER)),
          Recipe.withThis("reference to field", 1, Closures::fieldReference),
          Recipe.of(
              "composed function",
              1,
              place ->
                  Piece.of(
                      "((Function<Object, Object> & Serializable) one -> one).andThen("
                          + "(Function<Object, Object> & Serializable) one -> one)",
                      "Function<Object, Object>")));

  private Closures() {}

  /** A place in the body of a lambda, which is an expression. */
  private static Place inside(Place place, int depth) {
    return new Place(place.draft(), place.self(), java.util.Optional.empty(), depth);
  }

  /** A final local variable that holds a value. */
  static String captured(Place place) {
    Piece value = place.value();
    return place.local(
        "final " + (place.dice().below(2) == 0 ? Piece.OBJECT : value.type()), value.text());
  }

  private static Piece unused(Place place) {
    captured(place);
    return Piece.of(CAST + "() -> \"text\"", SUPPLIER);
  }

  static String ownInterface(Place place, String base) {
    String name = place.draft().name("Task");
    Unit unit = new Unit(name, "interface " + name + " extends " + base + ", Serializable");
    if (place.dice().below(2) == 0) {
      place.draft().addNested(unit, "");
    } else {
      place.draft().addFile(unit);
    }
    return place.draft().isNested(name) ? "Main." + name : name;
  }

  private static Piece ofOwnInterface(Place place) {
    String type = ownInterface(place, SUPPLIER);
    List<String> body = new ArrayList<>();
    String held = captured(place);
    body.add("return " + held + ";");
    String task = place.local(type, "() -> {\n" + String.join("\n", body) + "\n}");
    return Piece.of(task, type);
  }

  private static Piece withField(Place place) {
    String field = field(place);
    return Piece.of(
        CAST + "() -> " + (place.dice().below(2) == 0 ? field : "this." + field), SUPPLIER);
  }

  /** A field of the object whose code is running, with an initialiser. */
  static String field(Place place) {
    String name = place.draft().name("field");
    Unit unit = place.self().orElseThrow();
    unit.add("private final Object %s = %s;".formatted(name, place.leaf().text()));
    return name;
  }

  private static Piece staticReference(Place place) {
    String name = place.draft().name("make");
    place.draft().main().add("static Object %s() {\nreturn new Object();\n}".formatted(name));
    return Piece.of(CAST + "Main::" + name, SUPPLIER);
  }

  private static Piece bound(Place place) {
    Piece receiver = Containers.notNull(place);
    if (place.dice().below(2) == 0) {
      String local = place.local("Object", receiver.text());
      return Piece.of(CAST + local + "::toString", SUPPLIER);
    }
    return Piece.of(CAST + "((Object) " + receiver.text() + ")::toString", SUPPLIER);
  }

  private static Piece fieldReference(Place place) {
    String name = place.draft().name("field");
    place
        .self()
        .orElseThrow()
        .add(
            "private final Object %s = new %s;"
                .formatted(
                    name,
                    place.dice().oneOf(List.of("Date(0)", "Object()", "ArrayList<String>()"))));
    return Piece.of(CAST + name + "::toString", SUPPLIER);
  }
}
