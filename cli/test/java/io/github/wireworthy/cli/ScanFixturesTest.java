package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wireworthy.cli.report.SarifSchema;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One real scan, of all fixtures, told as SARIF. */
final class ScanFixturesTest {

  /** The rule that tells of what works, but carries much. */
  /** The families on what cannot be written; the others tell of declarations. */
  private static final Pattern TELLS_OF_FAILURE =
      Pattern.compile("unserializable-|lambda-|method-reference-|inner-class-");

  private static final String WORKS = "inner-class-carries-serializable-outer";

  private static String sarif = "";
  private static JsonNode run = new ObjectMapper().createObjectNode();

  @BeforeAll
  static void scan() throws IOException {
    Outcome outcome = Outcome.of("scan", "../test-fixtures", "--format=sarif", "--select=all");
    assertThat(outcome.exitCode()).isEqualTo(1);
    sarif = outcome.out();
    run = new ObjectMapper().readTree(sarif).at("/runs/0");
  }

  @Test
  void theReportIsValidAgainstTheSchema() throws IOException {
    assertThat(SarifSchema.errors(sarif)).isEmpty();
  }

  @Test
  void everyRuleFindsSomething() {
    Set<String> told = new TreeSet<>(run.at("/results").findValuesAsText("ruleId"));
    Set<String> all = new TreeSet<>();
    BuiltIn.rules().forEach(rule -> all.add(rule.info().id()));
    assertThat(told).isEqualTo(all);
  }

  @Test
  void everyIndexIsThatOfItsRule() {
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void everyPlaceLiesInAFileThatExists() throws IOException {
    Path root = gitRootOr(Path.of("../test-fixtures").toRealPath());
    for (JsonNode place : run.findValues("physicalLocation")) {
      Path file = root.resolve(URI.create(place.at("/artifactLocation/uri").asText()).getPath());
      assertThat(file).isRegularFile();
      JsonNode region = place.path("region");
      if (!region.isMissingNode() && !file.toString().contains("broken")) {
        List<String> lines = Files.readAllLines(file);
        String line = lines.get(region.get("startLine").asInt() - 1);
        assertThat(region.get("startColumn").asInt()).isBetween(1, line.length() + 1);
        String last = lines.get(region.get("endLine").asInt() - 1);
        assertThat(region.get("endColumn").asInt()).isBetween(1, last.length() + 1);
      }
    }
  }

  @Test
  void resultsAreSortedByPlace() {
    List<String> uris = new ArrayList<>();
    for (JsonNode result : run.at("/results")) {
      uris.add(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
    }
    assertThat(uris).hasSizeGreaterThan(200).isSorted();
  }

  @Test
  void everyResultHasAFingerprintAndEveryFailureARoute() {
    for (JsonNode result : run.at("/results")) {
      assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asText())
          .matches("[0-9a-f]+:[0-9]+");
      String rule = result.get("ruleId").asText();
      if (TELLS_OF_FAILURE.matcher(rule).lookingAt() && !rule.equals(WORKS)) {
        assertThat(result.at("/codeFlows/0/threadFlows/0/locations"))
            .as(result.toString())
            .isNotEmpty();
      }
    }
  }

  @Test
  void noTwoResultsHaveTheSameFingerprint() {
    List<String> prints = run.at("/results").findValuesAsText("wireworthy/v1");
    assertThat(prints).hasSizeGreaterThan(200).doesNotHaveDuplicates();
  }

  @Test
  void noMistakeOfThisProgramIsAmongTheProblems() {
    for (JsonNode notification : run.at("/invocations/0/toolExecutionNotifications")) {
      assertThat(notification.at("/descriptor/id").asText())
          .as(notification.toString())
          .isNotEqualTo("internal");
    }
  }

  private static Path gitRootOr(Path folder) {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git"))) {
        return above;
      }
    }
    return folder;
  }
}
