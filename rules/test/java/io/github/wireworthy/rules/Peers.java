package io.github.wireworthy.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What other tools check of the same.
 *
 * @param rules by the id of a rule of ours: the names of the checks by tool
 * @param notChecked what is left out, with the reason
 */
public record Peers(Map<String, Map<Tool, List<String>>> rules, List<NotChecked> notChecked) {

  private static final Path FILE = Path.of("peers.yaml");

  /** A tool with a column of its own. */
  public enum Tool {
    SPOTBUGS("SpotBugs"),
    SONAR("SonarJava"),
    CODEQL("CodeQL"),
    INTELLIJ("IntelliJ"),
    PMD("PMD"),
    JAVAC("javac");

    private final String title;

    Tool(String title) {
      this.title = title;
    }

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks of others that have no rule here. */
  public record NotChecked(List<String> checks, String because) {}

  /** Reads {@code peers.yaml} of this module. */
  static Peers read() throws IOException {
    return read(FILE);
  }

  /** Reads such a file. */
  public static Peers read(Path file) throws IOException {
    JsonNode tree = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
    Map<String, Map<Tool, List<String>>> rules = new LinkedHashMap<>();
    tree.path("rules")
        .properties()
        .forEach(rule -> rules.put(rule.getKey(), checks(rule.getKey(), rule.getValue())));
    List<NotChecked> notChecked = new ArrayList<>();
    tree.path("not-checked")
        .forEach(
            one ->
                notChecked.add(
                    new NotChecked(texts(one.path("checks")), one.path("because").asText())));
    return new Peers(rules, notChecked);
  }

  private static Map<Tool, List<String>> checks(String rule, JsonNode node) {
    Map<Tool, List<String>> checks = new LinkedHashMap<>();
    for (Tool tool : Tool.values()) {
      checks.put(tool, texts(node.path(tool.key())));
    }
    if (node.size() > checks.values().stream().filter(some -> !some.isEmpty()).count()) {
      throw new IllegalStateException("a tool of " + rule + " is misspelled or has no check");
    }
    return checks;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return List.copyOf(texts);
  }

  /** The side-by-side table, as Markdown. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            "## Side by side\n\nWhich checks of other tools each rule covers (`FB:` is fb-contrib). What none of them has is empty.\n\n| Rule |");
    for (Tool tool : Tool.values()) {
      table.append(' ').append(tool.title).append(" |");
    }
    table.append("\n|").append(" --- |".repeat(Tool.values().length + 1)).append('\n');
    rules.forEach((rule, checks) -> table.append(row(rule, checks)));
    table.append(
        "\nWhat others check and Wireworthy does not:\n\n| Check | Because |\n| --- | --- |\n");
    notChecked.forEach(
        one ->
            table.append("| " + String.join(", ", one.checks()) + " | " + one.because() + " |\n"));
    return table.toString();
  }

  private static String row(String rule, Map<Tool, List<String>> checks) {
    String cells =
        checks.values().stream()
            .map(
                some ->
                    some.stream().map(check -> "`" + check + "`").collect(Collectors.joining(" ")))
            .map(cell -> cell.isEmpty() ? " |" : " " + cell + " |")
            .collect(Collectors.joining());
    return "| `" + rule + "` |" + cells + "\n";
  }
}
