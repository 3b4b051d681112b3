package io.github.wireworthy.program;

import java.util.List;

/** Collections, maps and arrays that are given what they hold, at once or later. */
final class Containers {

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.of("List.of", 2, place -> list(place, "List.<%1$s>of(%2$s)")),
          Recipe.of("Arrays.asList", 1, place -> list(place, "Arrays.<%1$s>asList(%2$s)")),
          Recipe.of(
              "ArrayList copy", 1, place -> list(place, "new ArrayList<%1$s>(List.of(%2$s))")),
          Recipe.of(
              "singletonList", 1, place -> list(place, "Collections.<%1$s>singletonList(%2$s)")),
          Recipe.of(
              "unmodifiableList",
              1,
              place -> list(place, "Collections.<%1$s>unmodifiableList(Arrays.asList(%2$s))")),
          Recipe.of("stream toList", 1, place -> list(place, "Stream.<%1$s>of(%2$s).toList()")),
          Recipe.of(
              "stream collect",
              1,
              place -> list(place, "Stream.<%1$s>of(%2$s).collect(Collectors.toList())")),
          Recipe.of(
              "stream map",
              1,
              place -> list(place, "Stream.<%1$s>of(%2$s).map(one -> (%1$s) one).toList()")),
          Recipe.of(
              "stream of texts",
              1,
              place -> {
                Piece element = notNull(place);
                return Piece.of(
                    "Stream.<Object>of(%s).map(String::valueOf).toList()".formatted(element.text()),
                    "List<String>");
              }),
          Recipe.of("Map.of", 1, place -> map(place, "Map.<String, %1$s>of(\"key\", %2$s)")),
          Recipe.of(
              "HashMap copy",
              1,
              place -> map(place, "new HashMap<String, %1$s>(Map.of(\"key\", %2$s))")),
          Recipe.of(
              "unmodifiableMap",
              1,
              place ->
                  map(place, "Collections.<String, %1$s>unmodifiableMap(Map.of(\"key\", %2$s))")),
          Recipe.withStatements("ArrayList add", 3, place -> added(place, "ArrayList", "add(%s)")),
          Recipe.withStatements(
              "ArrayDeque push", 1, place -> added(place, "ArrayDeque", "push(%s)")),
          Recipe.withStatements(
              "LinkedList addFirst", 1, place -> added(place, "LinkedList", "addFirst(%s)")),
          Recipe.withStatements(
              "list addAll", 1, place -> added(place, "ArrayList", "addAll(List.of(%s))")),
          Recipe.withStatements(
              "Collections.addAll",
              1,
              place -> {
                String list = place.local("List<Object>", "new ArrayList<>()");
                place.say("Collections.addAll(%s, %s);".formatted(list, notNull(place).text()));
                return Piece.of(list, "List<Object>");
              }),
          Recipe.withStatements("HashMap put", 3, place -> put(place, "HashMap", "put")),
          Recipe.withStatements("TreeMap put", 1, place -> put(place, "TreeMap", "put")),
          Recipe.withStatements(
              "map putIfAbsent", 1, place -> put(place, "LinkedHashMap", "putIfAbsent")),
          Recipe.withStatements("map computeIfAbsent", 1, Containers::computed),
          Recipe.of("array", 2, Containers::array),
          Recipe.withStatements("array element", 1, Containers::arrayElement),
          Recipe.withStatements("double braces", 1, Containers::doubleBraces),
          Recipe.withStatements("removed again", 1, Containers::removed));

  private Containers() {}

  /** A value that is sure to be an object. */
  static Piece notNull(Place place) {
    Piece value = place.value();
    return value.mayBeNull()
        ? Piece.of("Objects.requireNonNullElse(%s, \"none\")".formatted(value.text()), Piece.OBJECT)
        : value;
  }

  /** The declared type of an element: exact, or anything. */
  private static String elementType(Place place, Piece element) {
    return place.dice().below(2) == 0 ? element.type() : Piece.OBJECT;
  }

  private static Piece list(Place place, String pattern) {
    Piece element = notNull(place);
    String type = elementType(place, element);
    String text = isArray(element) ? "(Object) " + element.text() : element.text();
    String held = isArray(element) ? Piece.OBJECT : type;
    return Piece.of(pattern.formatted(held, text), "List<" + held + ">");
  }

  private static boolean isArray(Piece piece) {
    return piece.type().endsWith("]") || piece.text().startsWith("(");
  }

  private static Piece map(Place place, String pattern) {
    Piece value = notNull(place);
    String type = elementType(place, value);
    return Piece.of(pattern.formatted(type, value.text()), "Map<String, " + type + ">");
  }

  private static Piece added(Place place, String type, String call) {
    Piece element = notNull(place);
    String held = elementType(place, element);
    String text =
        isArray(element) && call.contains("List.of")
            ? "(Object) " + element.text()
            : element.text();
    String declared = isArray(element) ? Piece.OBJECT : held;
    String list = place.local(type + "<" + declared + ">", "new " + type + "<>()");
    place.say(list + "." + call.formatted(text) + ";");
    if (place.dice().onceIn(3)) {
      place.say("if (%s.isEmpty()) {\nthrow new IllegalStateException();\n}".formatted(list));
    }
    return Piece.of(list, type + "<" + declared + ">");
  }

  private static Piece put(Place place, String type, String method) {
    Piece value = place.value();
    String held = elementType(place, value);
    String map = place.local("Map<String, " + held + ">", "new " + type + "<>()");
    place.say("%s.%s(\"key\", %s);".formatted(map, method, value.text()));
    return Piece.of(map, "Map<String, " + held + ">");
  }

  private static Piece computed(Place place) {
    Piece element = place.in(new java.util.ArrayList<>()).leaf();
    String map = place.local("Map<String, List<Object>>", "new HashMap<>()");
    place.say(
        "%s.computeIfAbsent(\"key\", key -> new ArrayList<>()).add(%s);"
            .formatted(map, element.text()));
    return Piece.of(map, "Map<String, List<Object>>");
  }

  private static Piece array(Place place) {
    Piece element = place.value();
    String type = element.type().contains("<") ? Piece.OBJECT : elementType(place, element);
    return Piece.of("new %s[] {%s}".formatted(type, element.text()), type + "[]");
  }

  private static Piece arrayElement(Place place) {
    Piece element = place.value();
    String array = place.local("Object[]", "new Object[2]");
    place.say("%s[0] = %s;".formatted(array, element.text()));
    return Piece.of(array, "Object[]");
  }

  private static Piece doubleBraces(Place place) {
    Piece element = place.leaf();
    return Piece.of(
        "new ArrayList<Object>() {\n{\nadd(%s);\n}\n}".formatted(element.text()),
        "ArrayList<Object>");
  }

  private static Piece removed(Place place) {
    String list = place.local("List<Object>", "new ArrayList<>()");
    place.say("%s.add(%s);".formatted(list, place.value().text()));
    place.say("%s.clear();".formatted(list));
    return Piece.of(list, "List<Object>");
  }
}
