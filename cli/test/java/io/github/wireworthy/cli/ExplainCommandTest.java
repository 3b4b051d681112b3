package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ExplainCommandTest {

  @Test
  void everyRuleHasAPage() {
    for (Rule rule : BuiltIn.rules()) {
      Outcome outcome = Outcome.of("explain", rule.info().id());
      assertThat(outcome.exitCode()).isZero();
      assertThat(outcome.out())
          .startsWith(rule.info().id() + "\n")
          .contains("\nWhat it reports\n", "\nWhen to allow it\n")
          .contains("\nFamily: " + rule.info().family().id() + ", ");
      assertThat(outcome.out().lines())
          .noneMatch(line -> line.startsWith("```") || line.startsWith("#"));
      assertThat(outcome.err()).isEmpty();
    }
  }

  @Test
  void mdIsThePageAsItWasWritten() {
    String id = "unserializable-field";
    assertThat(Outcome.of("explain", id, "--format", "md").out()).isEqualTo(BuiltIn.page(id));
  }

  @Test
  void jsonHasThePageByItsHeadings() throws IOException {
    for (Rule rule : BuiltIn.rules()) {
      Outcome outcome = Outcome.of("explain", rule.info().id(), "--format", "json");
      JsonNode page = JsonMapper.builder().build().readTree(outcome.out());
      assertThat(page.path("id").asText()).isEqualTo(rule.info().id());
      assertThat(page.path("family").asText()).isEqualTo(rule.info().family().id());
      assertThat(page.path("markdown").asText()).isEqualTo(BuiltIn.page(rule.info().id()));
      assertThat(page.path("sections").path("Example").asText()).contains("```java");
      assertThat(page.path("sections").path("How it decides").asText()).isNotEmpty();
      assertThat(page.path("sections").size()).isEqualTo(6);
    }
  }

  @Test
  void colorIsForHeadings() {
    assertThat(Outcome.of("explain", "unserializable-field", "--color=always").out())
        .contains("\u001b[1mWhat it reports\u001b[");
  }

  @Test
  void unknownRuleIsWrongUsage() {
    assertWrong(
        "unknown rule `unserializable-feild`; did you mean `unserializable-field`?",
        "unserializable-feild");
    assertWrong("unknown rule `capture`; `wireworthy rules` lists them", "capture");
  }

  @Test
  void unknownFormatIsWrongUsage() {
    assertWrong(
        "unknown format `html`; known are text, md, json", "unserializable-field", "--format=html");
  }

  @Test
  void ruleIsRequired() {
    assertWrong("ID is missing; see `wireworthy explain --help`");
    assertWrong("one argument too many: `b`; see", "unserializable-field", "b");
  }

  @Test
  void rulesAreListedByFamily() {
    Outcome outcome = Outcome.of("rules");
    assertThat(outcome.exitCode()).isZero();
    for (RuleInfo rule : BuiltIn.rules().stream().map(Rule::info).toList()) {
      String off = rule.onByDefault() ? "" : " (off by default)";
      assertThat(outcome.out())
          .containsPattern("\n  " + rule.id() + " +\\Q" + rule.title() + off + "\\E\n");
    }
    assertThat(outcome.out()).startsWith("crossing\n").contains("\ncapture\n", "\nstate\n");
  }

  private static void assertWrong(String message, String... arguments) {
    Object[] words = new Object[arguments.length + 1];
    words[0] = "explain";
    System.arraycopy(arguments, 0, words, 1, arguments.length);
    Outcome outcome = Outcome.of(words);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("wireworthy: " + message);
    assertThat(outcome.err().lines()).hasSize(1);
  }
}
