package io.github.wireworthy.rules.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads YAML text into nodes that know their lines; a key that stands twice is an error. */
public final class Yaml {

  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final String file;
  private final JsonParser parser;

  private Yaml(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads one document.
   *
   * @param file the name to complain with
   * @throws DataError if it is not YAML, or a key stands twice
   */
  public static Node read(String file, String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        return new Node.Scalar(file, 1, "");
      }
      return new Yaml(file, parser).node();
    } catch (JsonProcessingException malformed) {
      JsonLocation place = malformed.getLocation();
      int line = place == null ? 1 : place.getLineNr();
      String reason = malformed.getOriginalMessage().lines().findFirst().orElse("");
      throw new DataError(file, line, "not YAML: " + reason);
    } catch (IOException impossible) {
      throw new DataError(file, 1, "cannot be read: " + impossible.getMessage());
    }
  }

  private Node node() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping();
      case START_ARRAY -> sequence();
      case VALUE_NULL -> new Node.Scalar(file, line(), "");
      default -> new Node.Scalar(file, line(), parser.getText());
    };
  }

  private Node mapping() throws IOException {
    int line = line();
    Map<Node.Scalar, Node> entries = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Node.Scalar key = new Node.Scalar(file, line(), parser.currentName());
      Integer earlier = lines.putIfAbsent(key.text(), key.line());
      if (earlier != null) {
        throw key.error(
            "duplicate key `" + key.text() + "`; it stands in line " + earlier + " already");
      }
      parser.nextToken();
      entries.put(key, node());
    }
    return new Node.Mapping(file, line, entries);
  }

  private Node sequence() throws IOException {
    int line = line();
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new Node.Sequence(file, line, items);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
