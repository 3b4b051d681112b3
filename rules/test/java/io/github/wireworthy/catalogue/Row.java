package io.github.wireworthy.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One fact on a library, established from its class files.
 *
 * @param kind {@code method-argument}, {@code subtype}, …
 * @param type binary name
 * @param method empty for facts on types
 * @param parameters erased types; a type variable's name where no class file was at hand
 * @param sent what leaves, by the index of the parameter: {@code closure}
 * @param traps the parameters whose types are not serializable, so that plain functions fail
 * @param serializer the name of its profile
 * @param receiver the method that gives the receiver, {@code a.b.Type#method}; empty for any
 * @param payload the data's word for what leaves
 */
record Row(
    int line,
    String framework,
    String kind,
    String type,
    String method,
    List<String> parameters,
    Map<Integer, String> sent,
    List<Integer> traps,
    String serializer,
    String receiver,
    String payload) {

  private static final String FILE = "rows.tsv";

  static List<Row> all() {
    List<String> lines = text().lines().toList();
    return IntStream.range(1, lines.size())
        .mapToObj(index -> row(index + 1, lines.get(index).split("\t", -1)))
        .toList();
  }

  private static Row row(int line, String[] cells) {
    return new Row(
        line,
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        words(cells[4]),
        sent(cells[5]),
        words(cells[6]).stream().map(Integer::valueOf).toList(),
        cells[7],
        cells[8],
        cells[9]);
  }

  private static Map<Integer, String> sent(String cell) {
    Map<Integer, String> sent = new TreeMap<>();
    for (String word : words(cell)) {
      String[] pair = word.split(":", -1);
      sent.put(Integer.valueOf(pair[0]), pair[1]);
    }
    return sent;
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(",", -1));
  }

  private static String text() {
    try (InputStream stream = Row.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(stream, FILE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  boolean isCall() {
    return kind.equals("method-argument")
        || kind.equals("constructor-argument")
        || kind.equals("derived-receiver-argument");
  }

  Optional<String> origin() {
    return Optional.of(receiver).filter(name -> !name.isEmpty());
  }

  /** A row as people can find it. */
  String shown() {
    return "rows.tsv:" + line + " " + framework + " " + type + "#" + method + parameters;
  }
}
