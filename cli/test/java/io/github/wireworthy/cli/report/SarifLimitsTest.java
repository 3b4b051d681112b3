package io.github.wireworthy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.triage.Severity;
import io.github.wireworthy.triage.Triaged;
import io.github.wireworthy.triage.TriagedFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What GitHub would refuse is not written, and that something is left out is told. */
final class SarifLimitsTest {

  private static final int MOST_RESULTS = 25_000;

  @Test
  void theSurestOfTooManyResultsAreKeptInTheirOrder() throws IOException {
    List<TriagedFinding> findings = new ArrayList<>();
    for (int line = 1; line <= MOST_RESULTS + 3; line++) {
      boolean isSure = line % 1000 == 0 || line > MOST_RESULTS;
      findings.add(finding(line, isSure ? Severity.ERROR : Severity.WARNING));
    }
    JsonNode run = run(findings);
    assertThat(run.get("results")).hasSize(MOST_RESULTS);
    List<Integer> lines = new ArrayList<>();
    run.get("results").findValues("startLine").forEach(line -> lines.add(line.asInt()));
    assertThat(lines).isSorted().contains(1000, MOST_RESULTS + 3).doesNotContain(24_999);
    assertThat(run.at("/invocations/0/toolExecutionNotifications").findValuesAsText("text"))
        .containsExactly("only 25000 of 25003 findings are kept");
  }

  @Test
  void asManyResultsAsAreAllowedAreAllKept() throws IOException {
    JsonNode run = run(Collections.nCopies(MOST_RESULTS, finding(1, Severity.ERROR)));
    assertThat(run.get("results")).hasSize(MOST_RESULTS);
    assertThat(run.at("/invocations/0/toolExecutionNotifications")).isEmpty();
  }

  @Test
  void equalFindingsCountLikeAnyOthers() throws IOException {
    JsonNode run = run(Collections.nCopies(MOST_RESULTS + 1, finding(1, Severity.ERROR)));
    assertThat(run.get("results")).hasSize(MOST_RESULTS);
  }

  private static JsonNode run(List<TriagedFinding> findings) throws IOException {
    ScanReport empty = Samples.empty();
    ScanReport scan =
        new ScanReport(
            empty.version(),
            empty.rules(),
            empty.pages(),
            new Triaged(findings, List.of(), List.of(), List.of()),
            empty.problems(),
            1,
            0,
            empty.gaps(),
            1,
            empty.sources());
    StringBuilder out = new StringBuilder();
    new SarifReport().write(scan, out);
    return new ObjectMapper().readTree(out.toString()).at("/runs/0");
  }

  private static TriagedFinding finding(int line, Severity severity) {
    Finding finding = Samples.finding();
    Location location = new Location(Samples.FILE, new Span(line, 1, line, 2));
    return new TriagedFinding(
        new Finding(
            finding.rule(),
            finding.certainty(),
            finding.message(),
            finding.label(),
            location,
            finding.symbol(),
            "",
            Optional.empty(),
            List.of(),
            List.of()),
        severity);
  }
}
