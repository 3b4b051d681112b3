package io.github.wireworthy.rules.setting;

import io.github.wireworthy.boundary.FoundSetting.Effect;
import io.github.wireworthy.boundary.Setting.Isolation;
import io.github.wireworthy.rules.data.DataError;
import io.github.wireworthy.rules.data.Node;
import io.github.wireworthy.rules.data.Signature;
import io.github.wireworthy.rules.data.Yaml;
import io.github.wireworthy.rules.setting.SettingRule.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file that says by which signs a setting is found:
 *
 * <pre>
 * settings:
 *   written-grid:
 *     boundaries: [grid.task, map]       # ids, or libraries
 *     isolation: separate                # or serializer: NAME, switch-on: NAME, switch-off: NAME
 *     elements: {grid.xml: [cluster, "cache[@kind='far']"]}
 *     annotations: [a.b.EnableGrid]
 *     dependencies: ["a.b:grid-cluster"]
 *     keys: {grid.mode: [far, "*"]}      # as in Spring, case and hyphens do not matter
 *     files: ["*.properties", "*.yml"]   # where the keys stand; these, *.yaml and *.conf if left out
 *     calls: {a.b.Grid#setMode: [far, "*"]}
 * </pre>
 */
final class SettingReader {

  private static final List<String> KEY_FILES =
      List.of("*.properties", "*.yml", "*.yaml", "*.conf");
  private static final List<String> EFFECTS =
      List.of("isolation", "serializer", "switch-on", "switch-off");
  private static final Pattern ELEMENT =
      Pattern.compile("([\\w.-]+)(?:\\[@([\\w.-]+)='([^']*)'])?");
  private static final Pattern DEPENDENCY = Pattern.compile("([\\w.-]+):([\\w.-]+)");

  private SettingReader() {}

  /**
   * Reads the rules that a text declares.
   *
   * @param file the name to complain with
   * @throws DataError if anything in it is not as it must be
   */
  static List<SettingRule> read(String file, String text) {
    Node.Mapping document = Yaml.read(file, text).mapping().allowOnly("settings");
    List<SettingRule> rules = new ArrayList<>();
    document.get("settings").mapping().entries().values().stream()
        .map(Node::mapping)
        .forEach(body -> rules.add(rule(body)));
    return rules;
  }

  private static SettingRule rule(Node.Mapping body) {
    body.allowOnly(
        "boundaries",
        "isolation",
        "serializer",
        "switch-on",
        "switch-off",
        "elements",
        "annotations",
        "dependencies",
        "files",
        "keys",
        "calls");
    List<Sign> signs = new ArrayList<>();
    entries(body, "elements")
        .forEach((file, names) -> names.list().forEach(it -> signs.add(element(file.text(), it))));
    items(body, "annotations").forEach(it -> signs.add(new Sign.Annotation(Signature.type(it))));
    items(body, "dependencies").forEach(it -> signs.add(dependency(it)));
    List<String> files = body.find("files").map(SettingReader::texts).orElse(KEY_FILES);
    entries(body, "keys")
        .forEach((key, values) -> signs.add(new Sign.Key(files, key.text(), texts(values))));
    entries(body, "calls").forEach((method, arguments) -> signs.add(call(method, arguments)));
    if (signs.isEmpty()) {
      throw body.error(
          "no sign; expected `elements`, `annotations`, `dependencies`, `keys` or `calls`");
    }
    return new SettingRule(texts(body.get("boundaries")), effect(body), signs);
  }

  private static Effect effect(Node.Mapping body) {
    List<String> given = EFFECTS.stream().filter(key -> body.find(key).isPresent()).toList();
    if (given.size() != 1) {
      throw body.error("expected one of `isolation`, `serializer`, `switch-on`, `switch-off`");
    }
    Node value = body.get(given.get(0));
    return switch (given.get(0)) {
      case "isolation" ->
          new Effect.Isolated(
              value.choice(List.of("separate", "shared")).equals("shared")
                  ? Isolation.SHARED
                  : Isolation.SEPARATE);
      case "serializer" -> new Effect.Written(value.text());
      case "switch-on" -> new Effect.Switched(value.text(), true);
      default -> new Effect.Switched(value.text(), false);
    };
  }

  private static Sign element(String file, Node node) {
    Matcher matcher = ELEMENT.matcher(node.text());
    if (!matcher.matches()) {
      throw node.error(
          "`" + node.text() + "` is not an element; expected `name` or `name[@attribute='value']`");
    }
    return new Sign.Element(
        file,
        matcher.group(1),
        Optional.ofNullable(matcher.group(2)).map(name -> Map.entry(name, matcher.group(3))));
  }

  private static Sign dependency(Node node) {
    Matcher matcher = DEPENDENCY.matcher(node.text());
    if (!matcher.matches()) {
      throw node.error("`" + node.text() + "` is not a library; expected `group:artifact`");
    }
    return new Sign.Dependency(matcher.group(1), matcher.group(2));
  }

  private static Sign call(Node.Scalar method, Node arguments) {
    Signature signature = Signature.read(method);
    return new Sign.Call(signature.type(), signature.method(), texts(arguments));
  }

  private static Map<Node.Scalar, Node> entries(Node.Mapping body, String key) {
    return body.find(key).map(node -> node.mapping().entries()).orElse(Map.of());
  }

  private static List<Node> items(Node.Mapping body, String key) {
    return body.find(key).map(Node::list).orElse(List.of());
  }

  private static List<String> texts(Node node) {
    return node.list().stream().map(Node::text).toList();
  }
}
