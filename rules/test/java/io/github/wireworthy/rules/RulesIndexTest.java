package io.github.wireworthy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Generates the index of the rules, and fails when the one in the repository is another. */
class RulesIndexTest {

  private static final Path INDEX = Path.of("README.md");
  private static final String WRITE = "wireworthy.write-index";
  private static final String COMMAND =
      "mvn -q -pl rules -am test -Dtest=RulesIndexTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -D"
          + WRITE
          + "=true";

  @Test
  void indexIsUpToDate() throws IOException {
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(INDEX, index());
    }
    assertThat(Files.readString(INDEX))
        .as("rules/README.md is generated; write it anew with\n  %s\n", COMMAND)
        .isEqualTo(index());
  }

  @Test
  void everyRuleIsComparedWithThePeers() throws IOException {
    assertThat(Peers.read().rules().keySet())
        .containsExactlyInAnyOrderElementsOf(
            RuleRegistry.all().stream().map(rule -> rule.info().id()).toList());
  }

  private static String index() throws IOException {
    String families =
        Arrays.stream(RuleInfo.Family.values())
            .map(RulesIndexTest::family)
            .filter(table -> !table.isEmpty())
            .collect(Collectors.joining("\n"));
    return """
        # Rules

        <!-- Generated from the rules; see RulesIndexTest. -->

        Ids and families can be named with `--select` and `--ignore`, and in suppressions. A rule that is off by default runs when it
        is selected.

        """
        + families
        + "\n"
        + Peers.read().table();
  }

  private static String family(RuleInfo.Family family) {
    List<RuleInfo> rules =
        RuleRegistry.all().stream()
            .map(Rule::info)
            .filter(info -> info.family() == family)
            .toList();
    return rules.isEmpty()
        ? ""
        : "## "
            + family.id()
            + "\n\n| Rule | Reports | Default |\n| --- | --- | --- |\n"
            + rules.stream().map(RulesIndexTest::row).collect(Collectors.joining());
  }

  private static String row(RuleInfo rule) {
    return String.format(
        "| [`%s`](docs/%s.md) | %s | %s |\n",
        rule.id(), rule.id(), rule.title(), rule.onByDefault() ? "on" : "off");
  }
}
