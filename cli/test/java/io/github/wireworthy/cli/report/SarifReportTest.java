package io.github.wireworthy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void aScanWithEverythingIsValidAgainstTheSchema() throws IOException {
    assertThat(SarifSchema.errors(sarif(Samples.scan()))).isEmpty();
  }

  @Test
  void anEmptyScanIsValidAgainstTheSchema() throws IOException {
    assertThat(SarifSchema.errors(sarif(Samples.empty()))).isEmpty();
  }

  @Test
  void theSchemaWouldTellOfAMistake() throws IOException {
    assertThat(
            SarifSchema.errors(
                sarif(Samples.scan()).replace("\"startLine\" : 3", "\"startLine\" : 0")))
        .isNotEmpty();
  }

  @Test
  void theRuleIsFoundByItsIndex() throws IOException {
    JsonNode run = run();
    JsonNode result = run.at("/results/0");
    JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
    assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    assertThat(rule.at("/help/markdown").asText()).contains("A page.");
  }

  @Test
  void pathsAreRelativeUris() throws IOException {
    JsonNode result = run().at("/results/0");
    assertThat(result.get("locations")).hasSize(1);
    String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
    assertThat(uri).isEqualTo("a%20b/Gr%C3%B6%C3%9Fe%20%5B1%5D.java");
    assertThat(URI.create(uri).getPath()).isEqualTo(Samples.FILE);
  }

  @Test
  void theRouteIsACodeFlowThatEndsAtTheCulprit() throws IOException {
    JsonNode flow = run().at("/results/0/codeFlows/0/threadFlows/0/locations");
    assertThat(flow).hasSize(2);
    assertThat(flow.get(0).at("/location/message/text").asText()).isEqualTo("`this`: `Report`");
    assertThat(flow.get(1).at("/location/message/text").asText())
        .isEqualTo("Report, which is not Serializable");
  }

  @Test
  void linksInTheMessagePointAtRelatedLocationsThatExist() throws IOException {
    JsonNode result = run().at("/results/0");
    String message = result.at("/message/text").asText();
    assertThat(message).contains("`Report\\[\\]`").contains("[crosses `Orders.map` here](1)");
    assertThat(result.at("/relatedLocations/0/id").asInt()).isEqualTo(1);
  }

  @Test
  void theFingerprintIsTheOneThatGithubComputes() throws IOException {
    JsonNode prints = run().at("/results/0/partialFingerprints");
    assertThat(prints.get("primaryLocationLineHash").asText())
        .isEqualTo(LineHashes.of(Samples.TEXT).get(2));
    assertThat(prints.get("wireworthy/v1").asText()).hasSize(32);
  }

  @Test
  void problemsGapsAndIdleSuppressionsAreNotifications() throws IOException {
    JsonNode notifications = run().at("/invocations/0/toolExecutionNotifications");
    assertThat(notifications.findValuesAsText("text"))
        .containsExactly(
            "not Java from here on",
            "cannot be read",
            "3 answers undecided: `PriceRule` is not on the class path; add it with --classpath",
            "the suppression of `no-such-rule` allows nothing",
            "the suppression of `no-such-rule` names no rule and no family");
  }

  @Test
  void theInvocationTellsHowItEnded() throws IOException {
    assertThat(run().at("/invocations/0/exitCode").asInt()).isEqualTo(1);
    assertThat(run().at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void helpIsTextAndMarkdown() throws IOException {
    JsonNode help = run().at("/tool/driver/rules/0/help");
    assertThat(help.get("markdown").asText()).startsWith("# ");
    assertThat(help.get("text").asText()).doesNotStartWith("#").contains("A page.");
  }

  private static JsonNode run() throws IOException {
    return MAPPER.readTree(sarif(Samples.scan())).at("/runs/0");
  }

  private static String sarif(ScanReport scan) throws IOException {
    StringBuilder out = new StringBuilder();
    new SarifReport().write(scan, out);
    return out.toString();
  }
}
