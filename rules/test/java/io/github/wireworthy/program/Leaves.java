package io.github.wireworthy.program;

import java.util.List;

/** Values that are made at once, of the language and the library: some can go, some cannot. */
final class Leaves {

  /** Once in so many times a value is one that cannot go. */
  private static final int BAD = 2;

  private static final List<Piece> GOOD =
      List.of(
          Piece.of("\"text\"", "String"),
          Piece.of("Integer.valueOf(7)", "Integer"),
          Piece.of("new Date(0)", "Date"),
          Piece.of("new File(\"a\")", "File"),
          Piece.of("new StringBuilder(\"a\")", "StringBuilder"),
          Piece.of("new UUID(1L, 2L)", "UUID"),
          Piece.of("Locale.ROOT", "Locale"),
          Piece.of("String.class", "Class<?>"),
          Piece.of("new int[] {1, 2}", "int[]"),
          Piece.of("new AtomicInteger(1)", "AtomicInteger"),
          Piece.of("Thread.State.NEW", "Thread.State"),
          Piece.of("new String[] {\"a\"}", "String[]"),
          Piece.of("new Object[3]", "Object[]"),
          Piece.of("new Thread[0]", "Thread[]"),
          Piece.of("new ArrayList<Thread>()", "ArrayList<Thread>"),
          Piece.of("new Random(1L)", "Random"),
          Piece.of("new BitSet()", "BitSet"),
          Piece.of("Comparator.<String>naturalOrder()", "Comparator<String>"),
          Piece.of("Collections.<Thread>emptyList()", "List<Thread>"),
          Piece.of("List.of(\"a\", \"b\")", "List<String>"),
          Piece.of("Map.of(\"a\", 1)", "Map<String, Integer>"),
          Piece.of("new Semaphore(1)", "Semaphore"),
          Piece.of("java.util.regex.Pattern.compile(\"a\")", "java.util.regex.Pattern"),
          Piece.of("java.time.LocalDate.of(2020, 1, 1)", "java.time.LocalDate"),
          Piece.of("new java.math.BigDecimal(\"1.5\")", "java.math.BigDecimal"),
          Piece.of("new ConcurrentHashMap<String, String>().keySet()", "Set<String>"),
          new Piece("null", Piece.OBJECT, true));

  private static final List<Piece> BAD_ONES =
      List.of(
          Piece.of("new Object()", Piece.OBJECT),
          Piece.of("new Thread(\"a\")", "Thread"),
          Piece.of("new ByteArrayOutputStream()", "ByteArrayOutputStream"),
          Piece.of("new CountDownLatch(1)", "CountDownLatch"),
          Piece.of("new StringJoiner(\",\")", "StringJoiner"),
          Piece.of("new StringReader(\"a\")", "StringReader"),
          Piece.of("java.util.logging.Logger.getLogger(\"a\")", "java.util.logging.Logger"),
          Piece.of("java.nio.file.Path.of(\"a\")", "java.nio.file.Path"),
          Piece.of("new ThreadLocal<String>()", "ThreadLocal<String>"),
          Piece.of("new WeakHashMap<String, String>()", "Map<String, String>"),
          Piece.of("new CompletableFuture<String>()", "CompletableFuture<String>"),
          Piece.of("Optional.of(\"a\")", "Optional<String>"),
          Piece.of("Optional.empty()", "Optional<Object>"),
          Piece.of("Stream.of(\"a\")", "Stream<String>"),
          Piece.of("List.of(\"a\").iterator()", "Iterator<String>"),
          Piece.of("new HashMap<String, String>().keySet()", "Set<String>"),
          Piece.of("new TreeMap<String, String>().values()", "Collection<String>"),
          Piece.of("new ArrayList<>(List.of(1, 2)).subList(0, 1)", "List<Integer>"),
          Piece.of("Map.entry(\"a\", \"b\")", "Map.Entry<String, String>"),
          Piece.of("new Thread[] {new Thread(\"a\")}", "Thread[]"),
          Piece.of("new Object[] {\"a\", new Object()}", "Object[]"),
          Piece.of("java.nio.charset.StandardCharsets.UTF_8", "java.nio.charset.Charset"));

  private Leaves() {}

  static Piece any(Place place) {
    return place.dice().onceIn(BAD) ? bad(place) : good(place);
  }

  static Piece good(Place place) {
    place.draft().used("leaf that can go");
    return place.dice().oneOf(GOOD);
  }

  private static Piece bad(Place place) {
    place.draft().used("leaf that cannot go");
    return place.dice().oneOf(BAD_ONES);
  }
}
