package io.github.wireworthy.rules.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Boundary.When;
import io.github.wireworthy.boundary.FoundSetting.Effect;
import io.github.wireworthy.boundary.Setting.Isolation;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.rules.setting.SettingRule.Sign;
import io.github.wireworthy.verdict.SerializerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The files in {@code rules/settings}: how they are read, and that they fit the boundaries. */
final class SettingReaderTest {

  @Test
  void everySignIsRead() {
    List<SettingRule> rules =
        SettingReader.read(
            "grid.yaml",
            """
            settings:
              far-grid:
                boundaries: [grid.task, map]
                isolation: shared
                elements: {grid.xml: [cluster, "cache[@kind='far']"]}
                annotations: [a.b.EnableGrid]
                dependencies: ["a.b:grid-cluster"]
                keys: {grid.mode: [far]}
                calls: {"a.b.Grid#setMode": [far, "*"]}
              kept:
                boundaries: [grid]
                switch-off: grid-store
                files: [grid.conf]
                keys: {grid.store: ["none"]}
            """);
    List<String> usual = List.of("*.properties", "*.yml", "*.yaml", "*.conf");
    assertThat(rules)
        .containsExactly(
            new SettingRule(
                List.of("grid.task", "map"),
                new Effect.Isolated(Isolation.SHARED),
                List.of(
                    new Sign.Element("grid.xml", "cluster", Optional.empty()),
                    new Sign.Element("grid.xml", "cache", Optional.of(Map.entry("kind", "far"))),
                    new Sign.Annotation("a.b.EnableGrid"),
                    new Sign.Dependency("a.b", "grid-cluster"),
                    new Sign.Key(usual, "grid.mode", List.of("far")),
                    new Sign.Call("a.b.Grid", "setMode", List.of("far", "*")))),
            new SettingRule(
                List.of("grid"),
                new Effect.Switched("grid-store", false),
                List.of(new Sign.Key(List.of("grid.conf"), "grid.store", List.of("none")))));
  }

  @Test
  void mistakesNameTheLine() {
    assertMistake("boundaries: [a]\n    isolation: shared", "x.yaml:3: no sign; expected ");
    assertMistake("boundaries: [a]\n    annotations: [a.B]", "expected one of `isolation`, ");
    assertMistake(
        "boundaries: [a]\n    isolation: some\n    annotations: [a.B]",
        "x.yaml:4: unknown word `some`; expected `separate` or `shared`");
    assertMistake("sign: [a]", "x.yaml:3: unknown key `sign`");
    assertMistake("dependencies: [grid]", "`grid` is not a library; expected `group:artifact`");
    assertMistake("elements: {a.xml: ['b[']}", "`b[` is not an element; expected `name` or ");
  }

  private static void assertMistake(String body, String message) {
    assertThatThrownBy(() -> SettingReader.read("x.yaml", "settings:\n  a:\n    " + body + "\n"))
        .hasMessageContaining(message);
  }

  @Test
  void everyBuiltInSettingSpeaksOfBoundariesThatAskForIt() {
    List<SettingRule> rules = new ArrayList<>();
    BuiltIn.settingFiles().forEach((file, text) -> rules.addAll(SettingReader.read(file, text)));
    assertThat(rules).hasSizeGreaterThan(20);
    for (SettingRule rule : rules) {
      for (String name : rule.boundaries()) {
        List<When> conditions =
            BuiltIn.boundaries().stream()
                .filter(it -> it.id().equals(name) || it.id().startsWith(name + "."))
                .flatMap(it -> it.condition().stream())
                .map(Boundary.Condition::when)
                .toList();
        assertThat(conditions).as("%s of %s", name, rule).anyMatch(it -> asks(it, rule.effect()));
      }
    }
  }

  private static boolean asks(When when, Effect effect) {
    if (effect instanceof Effect.Switched switched) {
      return when.equals(new When.Configured(switched.name()));
    }
    return effect instanceof Effect.Isolated
        ? when instanceof When.Separate
        : when instanceof When.DefaultSerializer;
  }

  @Test
  void everySerializerThatIsNamedIsKnown() {
    Set<String> known =
        BuiltIn.serializers().stream().map(SerializerProfile::id).collect(Collectors.toSet());
    known.addAll(Set.of(SerializerProfile.JAVA.id(), SerializerProfile.UNKNOWN.id()));
    BuiltIn.settingFiles()
        .forEach(
            (file, text) ->
                SettingReader.read(file, text).stream()
                    .map(SettingRule::effect)
                    .filter(Effect.Written.class::isInstance)
                    .forEach(it -> assertThat(known).contains(((Effect.Written) it).serializer())));
  }
}
