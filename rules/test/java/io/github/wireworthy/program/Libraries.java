package io.github.wireworthy.program;

import java.util.List;

/** Library objects that hold a value or a function, and views of others. */
final class Libraries {
  private static final String COMPARATOR = "Comparator<Object>";

  static final List<Recipe> RECIPES =
      List.of(
          Recipe.of(
              "Optional.of", 1, place -> around(place, "Optional.<%1$s>of(%2$s)", "Optional<%s>")),
          Recipe.of(
              "AtomicReference",
              1,
              place -> around(place, "new AtomicReference<%1$s>(%2$s)", "AtomicReference<%s>")),
          Recipe.of(
              "SimpleEntry",
              1,
              place ->
                  around(
                      place,
                      "new AbstractMap.SimpleEntry<String, %1$s>(\"key\", %2$s)",
                      "Map.Entry<String, %s>")),
          Recipe.of(
              "Map.entry",
              1,
              place ->
                  around(place, "Map.<String, %1$s>entry(\"key\", %2$s)", "Map.Entry<String, %s>")),
          Recipe.of(
              "nCopies",
              1,
              place -> around(place, "Collections.<%1$s>nCopies(2, %2$s)", "List<%s>")),
          Recipe.of("key set", 1, place -> view(place, "keySet()", "Set<String>")),
          Recipe.of("values", 1, place -> view(place, "values()", "Collection<Object>")),
          Recipe.of(
              "entry set", 1, place -> view(place, "entrySet()", "Set<Map.Entry<String, Object>>")),
          Recipe.of(
              "copy of values",
              1,
              place ->
                  Piece.of(
                      "new ArrayList<>(Map.<String, Object>of(\"key\", %s).values())"
                          .formatted(Containers.notNull(place).text()),
                      "List<Object>")),
          Recipe.of(
              "sublist",
              1,
              place ->
                  Piece.of(
                      "Arrays.<Object>asList(\"text\", %s).subList(0, 2)"
                          .formatted(Containers.notNull(place).text()),
                      "List<Object>")),
          Recipe.of(
              "sorted set", 2, place -> sorted(place, "new TreeSet<Object>(%s)", "Set<Object>")),
          Recipe.of(
              "sorted map",
              2,
              place -> sorted(place, "new TreeMap<Object, String>(%s)", "Map<Object, String>")),
          Recipe.of(
              "priority queue",
              1,
              place -> sorted(place, "new PriorityQueue<Object>(%s)", "Queue<Object>")),
          Recipe.withStatements("sorted set add", 1, Libraries::filledSet),
          Recipe.of("exception with cause", 2, Libraries::exception),
          Recipe.withStatements("suppressed exception", 1, Libraries::suppressed));

  private static final List<String> COMPARATORS =
      List.of(
          "(Comparator<Object> & Serializable) (one, two) -> 0",
          "(one, two) -> 0",
          "Comparator.comparing(Object::toString)",
          "Comparator.comparing((Function<Object, String> & Serializable) one -> \"a\")",
          "Comparator.comparing((Function<Object, String> & Serializable) one -> \"a\").reversed()",
          "Collections.reverseOrder((one, two) -> 0)");

  private Libraries() {}

  private static Piece around(Place place, String pattern, String type) {
    Piece held = Containers.notNull(place);
    return Piece.of(pattern.formatted(held.type(), held.text()), type.formatted(held.type()));
  }

  private static Piece view(Place place, String call, String type) {
    String map =
        place
            .dice()
            .oneOf(
                List.of("HashMap", "TreeMap", "ConcurrentHashMap", "LinkedHashMap", "Hashtable"));
    return Piece.of("new %s<String, Object>().%s".formatted(map, call), type);
  }

  private static Piece sorted(Place place, String pattern, String type) {
    return Piece.of(pattern.formatted(place.dice().oneOf(COMPARATORS)), type);
  }

  private static Piece filledSet(Place place) {
    String order = place.local(COMPARATOR, place.dice().oneOf(COMPARATORS));
    String set = place.local("SortedSet<Object>", "new TreeSet<>(%s)".formatted(order));
    place.say("%s.add(%s);".formatted(set, Containers.notNull(place).text()));
    return Piece.of(set, "SortedSet<Object>");
  }

  /** The cause is an exception of the program that holds a value. */
  private static Piece exception(Place place) {
    Piece cause = SmallTypes.exception(place.deeper());
    String pattern =
        place
            .dice()
            .oneOf(
                List.of(
                    "new IllegalStateException(\"text\", %s)",
                    "new RuntimeException(%s)",
                    "new IllegalArgumentException(\"text\").initCause(%s)"));
    return Piece.of(
        pattern.formatted(cause.text()),
        pattern.contains("init") ? "Throwable" : "RuntimeException");
  }

  private static Piece suppressed(Place place) {
    Piece other = SmallTypes.exception(place.deeper());
    String exception = place.local("Exception", "new Exception(\"text\")");
    place.say("%s.addSuppressed(%s);".formatted(exception, other.text()));
    return Piece.of(exception, "Exception");
  }
}
