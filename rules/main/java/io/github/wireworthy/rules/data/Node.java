package io.github.wireworthy.rules.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A piece of a YAML file that knows where it stands, and complains in those terms. */
public sealed interface Node {

  String file();

  int line();

  /** A text, number or boolean, as written. */
  record Scalar(String file, int line, String text) implements Node {}

  record Sequence(String file, int line, List<Node> items) implements Node {}

  /** Keys with their values, in order; no key stands twice. */
  record Mapping(String file, int line, Map<Scalar, Node> entries) implements Node {

    /** The value of a key that may be left out. */
    public Optional<Node> find(String key) {
      return entries.entrySet().stream()
          .filter(entry -> entry.getKey().text().equals(key))
          .map(Map.Entry::getValue)
          .findFirst();
    }

    /** The value of a key that must be there. */
    public Node get(String key) {
      return find(key).orElseThrow(() -> error("the key `" + key + "` is missing"));
    }

    /** Complains about the first key that is none of these. */
    public Mapping allowOnly(String... keys) {
      for (Scalar key : entries.keySet()) {
        if (!List.of(keys).contains(key.text())) {
          throw key.error("unknown key `" + key.text() + "`; expected " + oneOf(List.of(keys)));
        }
      }
      return this;
    }
  }

  /** This as a mapping. */
  default Mapping mapping() {
    if (this instanceof Mapping mapping) {
      return mapping;
    }
    throw error("expected `key: value` pairs, found " + kind());
  }

  /** This as a text that is not empty. */
  default String text() {
    if (this instanceof Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text();
    }
    throw error("expected a text, found " + kind());
  }

  /** This as a list. */
  default List<Node> list() {
    if (this instanceof Sequence sequence) {
      return sequence.items();
    }
    throw error("expected a list, found " + kind());
  }

  /** This as {@code true} or {@code false}. */
  default boolean flag() {
    if (this instanceof Scalar scalar && scalar.text().matches("true|false")) {
      return scalar.text().equals("true");
    }
    throw error("expected true or false, found " + kind());
  }

  /** This as one of some words. */
  default String choice(List<String> words) {
    if (!words.contains(text())) {
      throw error("unknown word `" + text() + "`; expected " + oneOf(words));
    }
    return text();
  }

  /** A complaint about this place. */
  default DataError error(String message) {
    return new DataError(file(), line(), message);
  }

  private String kind() {
    if (this instanceof Mapping) {
      return "`key: value` pairs";
    } else if (this instanceof Sequence) {
      return "a list";
    }
    return this instanceof Scalar scalar && !scalar.text().isEmpty()
        ? "`" + scalar.text() + "`"
        : "nothing";
  }

  private static String oneOf(List<String> words) {
    List<String> quoted = new ArrayList<>();
    words.forEach(word -> quoted.add("`" + word + "`"));
    return quoted.size() == 1
        ? quoted.get(0)
        : quoted.stream().limit(quoted.size() - 1L).collect(Collectors.joining(", "))
            + " or "
            + quoted.get(quoted.size() - 1);
  }
}
