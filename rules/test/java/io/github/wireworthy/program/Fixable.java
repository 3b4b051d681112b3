package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that carry what surrounds them, or hold what can be copied: what fixes are about. */
final class Fixable {
  private static final String SUPPLIER = "Supplier<Object>";
  private static final String CAST = "(Supplier<Object> & Serializable) ";

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.withThis("lambda with several fields", 2, Fixable::severalFields),
          Recipe.withThis("lambda with method of this", 2, Fixable::withMethod),
          Recipe.withThis("lambda with chained methods", 1, Fixable::withChain),
          Recipe.withThis("lambda with assigned field", 1, Fixable::assignedField),
          Recipe.withThis("lambda with counting field", 1, Fixable::countingField),
          Recipe.withThis("lambda in block with field", 1, Fixable::inBlock),
          Recipe.withThis("lambda of a field", 1, Fixable::ofField),
          Recipe.withThis("lambda with field by other name", 1, Fixable::hiddenName),
          Recipe.withThis("reference to method of this", 2, Fixable::referenceToMethod),
          Recipe.withStatements("reference to library object", 1, Fixable::referenceToObject),
          Recipe.withThis("inner class of this", 2, Fixable::innerOfThis),
          Recipe.withThis("anonymous class with outer field", 2, Fixable::anonymousWithField),
          Recipe.withThis("anonymous class with outer method", 1, Fixable::anonymousWithMethod),
          Recipe.withStatements("anonymous class with two locals", 2, Fixable::twoLocals),
          Recipe.withStatements("anonymous class with parameter", 1, Fixable::withParameter),
          Recipe.withThis("local class with outer field", 1, Fixable::localWithField),
          Recipe.withStatements("view of filled map", 2, Fixable::filledView),
          Recipe.withThis("view kept in field", 1, Fixable::keptView),
          Recipe.of("comparator class", 2, Fixable::comparatorClass),
          Recipe.withStatements("comparator of lambda", 1, Fixable::comparatorOfLambda),
          Recipe.of("field of plain class", 2, Fixable::fieldOfPlain));

  private Fixable() {}

  /** A field of the running object that a fix may copy. */
  private static String field(Place place, String value) {
    String name = place.draft().name("field");
    String modifiers = place.dice().oneOf(List.of("private final ", "private ", "final ", ""));
    String type = value.startsWith("\"") ? "String" : "int";
    place.self().orElseThrow().add(modifiers + type + " " + name + " = " + value + ";");
    return name;
  }

  private static String name(Place place) {
    return field(place, place.dice().oneOf(List.of("\"text\"", "7")));
  }

  private static String qualified(Place place, String name) {
    return place.dice().below(3) == 0 ? "this." + name : name;
  }

  private static Piece severalFields(Place place) {
    String first = name(place);
    String second = name(place);
    return Piece.of(
        CAST
            + "() -> \"\" + %s + %s + %s"
                .formatted(
                    qualified(place, first), qualified(place, second), qualified(place, first)),
        SUPPLIER);
  }

  /** A method of the running object; whether it could be static depends on what it does. */
  private static String method(Place place, String result) {
    String name = place.draft().name("work");
    String modifiers = place.dice().oneOf(List.of("private ", "", "protected ", "final "));
    place
        .self()
        .orElseThrow()
        .add(modifiers + "String " + name + "(String given) {\nreturn " + result + ";\n}");
    return name;
  }

  private static String result(Place place) {
    return switch (place.dice().below(4)) {
      case 0 -> "given + 1";
      case 1 -> "given + " + name(place);
      case 2 -> "given + this." + name(place);
      default -> "given.trim()";
    };
  }

  private static Piece withMethod(Place place) {
    String method = method(place, result(place));
    return Piece.of(CAST + "() -> " + qualified(place, method) + "(\"a\")", SUPPLIER);
  }

  private static Piece withChain(Place place) {
    String inner = method(place, result(place));
    String outer = method(place, inner + "(given) + 1");
    return Piece.of(CAST + "() -> " + outer + "(\"a\")", SUPPLIER);
  }

  /** The field gets another value after the lambda was made. */
  private static Piece assignedField(Place place) {
    String name = place.draft().name("field");
    place.self().orElseThrow().add("private String " + name + " = \"before\";");
    String local = place.local("final " + SUPPLIER, CAST + "() -> " + name);
    place.say(name + " = \"after\";");
    return Piece.of(local, SUPPLIER);
  }

  private static Piece countingField(Place place) {
    String name = place.draft().name("count");
    place.self().orElseThrow().add("private int " + name + ";");
    return Piece.of(CAST + "() -> " + place.dice().oneOf(List.of("++", "")) + name, SUPPLIER);
  }

  private static Piece inBlock(Place place) {
    String first = name(place);
    String local = place.draft().name("inner");
    return Piece.of(
        CAST
            + "() -> {\nString %1$s = \"\" + %2$s;\nreturn %1$s + %2$s;\n}".formatted(local, first),
        SUPPLIER);
  }

  private static Piece ofField(Place place) {
    String used = name(place);
    String name = place.draft().name("held");
    place
        .self()
        .orElseThrow()
        .add("private final Supplier<Object> %s = %s() -> %s;".formatted(name, CAST, used));
    return Piece.of(name, SUPPLIER);
  }

  /** A local variable or parameter has the name of the field. */
  private static Piece hiddenName(Place place) {
    String field = name(place);
    String name = place.draft().name("make");
    place
        .self()
        .orElseThrow()
        .add(
            "Supplier<Object> %1$s(String %2$s) {\nreturn %3$s() -> this.%2$s + %4$s;\n}"
                .formatted(name, field, CAST, place.dice().oneOf(List.of("\"\"", field))));
    return Piece.of(name + "(\"given\")", SUPPLIER);
  }

  private static Piece referenceToMethod(Place place) {
    String type = place.draft().name("Step");
    Unit unit =
        new Unit(type, "interface " + type + " extends Function<String, Object>, Serializable");
    place.draft().addFile(unit);
    String method = method(place, result(place));
    String local = place.local("final " + type, "this::" + method);
    return Piece.of(CAST + "() -> " + local + ".apply(\"a\")", SUPPLIER);
  }

  private static Piece referenceToObject(Place place) {
    String receiver =
        place
            .dice()
            .oneOf(
                List.of(
                    "new StringJoiner(\",\")",
                    "new StringBuilder(\"a\")",
                    "new Object()",
                    "Optional.of(\"a\")"));
    String local = place.local("final " + typeOf(receiver), receiver);
    return Piece.of(CAST + place.dice().oneOf(List.of(local, receiver)) + "::toString", SUPPLIER);
  }

  private static String typeOf(String made) {
    return made.startsWith("new ") ? made.substring(4, made.indexOf('(')) : "Optional<String>";
  }

  private static Piece innerOfThis(Place place) {
    String name = place.draft().name("Inner");
    String header = place.dice().oneOf(List.of("class ", "private class ", "final class "));
    Unit unit = new Unit(name, header + name + " implements Serializable");
    String held = place.dice().below(2) == 0 ? "given" : "given + " + name(place);
    unit.add("private final String own;");
    unit.add("%s(String given) {\nthis.own = %s;\n}".formatted(name, held));
    if (place.dice().below(3) == 0) {
      unit.add("String twice() {\nreturn own + own;\n}");
    }
    place.self().orElseThrow().add(unit.text(""));
    String made = place.dice().oneOf(List.of("new ", "this.new "));
    return Piece.of(made + name + "(\"a\")", Piece.OBJECT);
  }

  private static String anonymous(Place place, String members, String result) {
    String type = Closures.ownInterface(place, SUPPLIER);
    return "new %s() {\n%spublic Object get() {\nreturn %s;\n}\n}".formatted(type, members, result);
  }

  private static Piece anonymousWithField(Place place) {
    String field = name(place);
    String self = place.self().orElseThrow().name();
    String use = place.dice().below(3) == 0 ? self + ".this." + field : field;
    return Piece.of(anonymous(place, "", "\"\" + " + use), SUPPLIER);
  }

  private static Piece anonymousWithMethod(Place place) {
    String method = method(place, result(place));
    return Piece.of(anonymous(place, "", method + "(\"a\")"), SUPPLIER);
  }

  private static Piece twoLocals(Place place) {
    String first = place.local("final String", "\"one\"");
    String second = Closures.captured(place);
    String members =
        place
            .dice()
            .oneOf(
                List.of(
                    "",
                    "private int times;\n",
                    "private final String own = %s;\n".formatted(first),
                    "{\nSystem.getProperty(\"none\");\n}\n"));
    return Piece.of(
        anonymous(place, members, "String.valueOf(" + first + ") + (" + second + " == null)"),
        SUPPLIER);
  }

  private static Piece withParameter(Place place) {
    String name = place.draft().name("make");
    List<String> statements = new ArrayList<>();
    Place inside = place.self().map(unit -> place.of(unit, Optional.of(statements))).orElse(place);
    String made = anonymous(inside, "", "given");
    Unit owner = place.self().orElse(place.draft().main());
    owner.add(
        "%sObject %s(%s given) {\nreturn %s;\n}"
            .formatted(
                place.self().isPresent() ? "" : "static ",
                name,
                place.dice().oneOf(List.of("String", "Object", "final String")),
                made));
    return Piece.of((place.self().isPresent() ? "" : "Main.") + name + "(\"given\")", Piece.OBJECT);
  }

  private static Piece localWithField(Place place) {
    String field = name(place);
    String name = place.draft().name("Local");
    Unit unit = new Unit(name, "class " + name + " implements Serializable");
    unit.add(
        place
            .dice()
            .oneOf(
                List.of(
                    "Object use() {\nreturn \"\" + " + field + ";\n}",
                    "private final String own = \"\" + " + field + ";",
                    "private final String own = \"text\";")));
    place.say(unit.text(""));
    return Piece.of("new " + name + "()", Piece.OBJECT);
  }

  private static Piece filledView(Place place) {
    String type = place.dice().oneOf(List.of("HashMap", "TreeMap", "LinkedHashMap"));
    String declared = place.dice().oneOf(List.of("Map", type));
    String map = place.local(declared + "<String, Integer>", "new %s<>()".formatted(type));
    place.say(map + ".put(\"b\", 2);");
    place.say(map + ".put(\"a\", 1);");
    String view =
        place
            .dice()
            .oneOf(
                List.of(
                    "%s.keySet()",
                    "%s.values()",
                    "new ArrayList<>(%s.keySet()).subList(0, 1)",
                    "Collections.unmodifiableCollection(%s.values())",
                    "Collections.unmodifiableSet(%s.keySet())"))
            .formatted(map);
    return Piece.of(view, "Collection<?>").as(view, Piece.OBJECT);
  }

  private static Piece keptView(Place place) {
    OwnClass made = OwnClass.mostlySerializable(place);
    String type =
        place.dice().oneOf(List.of("Set<String>", "Collection<String>", "Iterable<String>"));
    made.add("private final Map<String, Integer> map = new HashMap<>(Map.of(\"a\", 1));");
    made.add(
        "private final %s keys = %s;"
            .formatted(
                type,
                place
                    .dice()
                    .oneOf(List.of("map.keySet()", "Collections.unmodifiableSet(map.keySet())"))));
    return made.created("");
  }

  private static Piece comparatorClass(Place place) {
    OwnClass order = OwnClass.begin(place, "class", "implements Comparator<String>");
    if (place.dice().onceIn(3)) {
      order.add("private final int sign = 1;");
    }
    order.add(
        "@Override\npublic int compare(String one, String other) {\n"
            + "return other.compareTo(one);\n}");
    String made = order.created("").text();
    String pattern =
        place
            .dice()
            .oneOf(
                List.of(
                    "new TreeSet<String>(%s)",
                    "new TreeMap<String, String>(%s)", "new PriorityQueue<String>(%s)"));
    return Piece.of(pattern.formatted(made), Piece.OBJECT);
  }

  private static Piece comparatorOfLambda(Place place) {
    String order =
        place.local(
            "Comparator<String>",
            place
                .dice()
                .oneOf(
                    List.of(
                        "(one, other) -> other.compareTo(one)",
                        "Comparator.comparing(String::length)",
                        "Comparator.comparing(one -> one.length())",
                        "Comparator.<String>naturalOrder().thenComparing(String::length)")));
    String set = place.local("Set<String>", "new TreeSet<>(" + order + ")");
    place.say(set + ".addAll(List.of(\"a\", \"bb\"));");
    return Piece.of(set, "Set<String>");
  }

  /** A class that could simply be declared serializable. */
  private static Piece fieldOfPlain(Place place) {
    String supertypes = place.dice().oneOf(List.of("", "", "implements Comparable<Object>"));
    OwnClass plain = OwnClass.begin(place, "class", supertypes);
    plain.add("private final String name;");
    plain.add("%s(String name) {\nthis.name = name;\n}".formatted(plain.name()));
    if (!supertypes.isEmpty()) {
      plain.add("@Override\npublic int compareTo(Object other) {\nreturn 0;\n}");
    }
    if (place.dice().onceIn(3)) {
      plain.add("Object held = %s;".formatted(place.leaf().text()));
    }
    Piece object = plain.created("\"a\"");
    OwnClass made = OwnClass.begin(place, "class", "implements Serializable");
    made.add("private final %s part;".formatted(object.type()));
    made.add("%s(%s part) {\nthis.part = part;\n}".formatted(made.name(), object.type()));
    return made.created(object.text());
  }
}
