package io.github.wireworthy.cli.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Boundary.When;
import io.github.wireworthy.boundary.LibraryRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Boundaries as people and programs read them. */
public final class BoundaryList {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String INDENT = "  ";

  private BoundaryList() {}

  /**
   * A boundary with the file that declares it.
   *
   * @param text of the whole file
   */
  public record Declared(Boundary boundary, String file, String text) {}

  /** A line for each: id, title, serializer, and on what it depends. */
  public static String text(List<Declared> all) {
    int ids = all.stream().mapToInt(it -> it.boundary().id().length()).max().orElse(0);
    int titles = all.stream().mapToInt(it -> it.boundary().title().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Declared declared : all) {
      Boundary boundary = declared.boundary();
      String condition = boundary.condition().map(BoundaryList::words).orElse("");
      String versions =
          boundary.versions().stream()
              .map(LibraryRange::toString)
              .collect(Collectors.joining(", ", INDENT + "in ", ""));
      String line =
          padded(boundary.id(), ids)
              + INDENT
              + padded(boundary.title(), titles)
              + INDENT
              + padded(boundary.serializer(), 13)
              + condition
              + (boundary.versions().isEmpty() ? "" : versions);
      text.append(line.stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** A condition, and by which option it is said that it holds, or does not. */
  private static String words(Boundary.Condition condition) {
    String option = "";
    if (condition.when() instanceof When.Separate) {
      option = " (--isolation)";
    } else if (condition.when() instanceof When.DefaultSerializer) {
      option = " (--serializer)";
    } else if (condition.when() instanceof When.Configured configured) {
      option = " (off; --switch " + configured.name() + ")";
    }
    return INDENT + "if " + condition.text() + option;
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  /** The declarations as they were written, each after the name of its file. */
  public static String declarations(List<Declared> all) {
    StringBuilder text = new StringBuilder();
    for (Declared declared : all) {
      text.append(text.isEmpty() ? "" : "\n").append("# ").append(declared.file()).append('\n');
      declaration(declared).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  /** The lines from the id on, up to the next line that does not belong to it. */
  private static List<String> declaration(Declared declared) {
    List<String> lines = new ArrayList<>();
    for (String line : declared.text().lines().toList()) {
      if (lines.isEmpty() ? isStart(line, declared.boundary().id()) : isInside(line)) {
        lines.add(line.startsWith(INDENT) ? line.substring(INDENT.length()) : line);
      } else if (!lines.isEmpty()) {
        break;
      }
    }
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static boolean isStart(String line, String id) {
    return line.strip().startsWith(id + ":") && line.startsWith(" ");
  }

  private static boolean isInside(String line) {
    return line.isBlank() || line.startsWith(INDENT + " ");
  }

  /** An array with an object for each, the keys as in the files. */
  public static String json(List<Declared> all) {
    ArrayNode array = JSON.createArrayNode();
    for (Declared declared : all) {
      Boundary boundary = declared.boundary();
      ObjectNode object = array.addObject();
      object.put("id", boundary.id());
      object.put("file", declared.file());
      object.put("serializer", boundary.serializer());
      JsonNode body = parsed(declared).path("boundaries").path(boundary.id());
      body.properties().forEach(field -> object.set(field.getKey(), field.getValue()));
    }
    return array.toPrettyString() + "\n";
  }

  private static JsonNode parsed(Declared declared) {
    try {
      return YAML.readTree(declared.text());
    } catch (JsonProcessingException wasReadBefore) {
      throw new IllegalStateException(declared.file(), wasReadBefore);
    }
  }
}
