package io.github.wireworthy.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RouteText;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.triage.Severity;
import io.github.wireworthy.triage.TriagedFinding;
import io.github.wireworthy.verdict.Route;
import io.github.wireworthy.verdict.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings as results, with the route as a code flow and the crossings as related locations. */
final class SarifResult {

  private static final int MOST_RELATED = 100;

  private final List<String> ruleIds;
  private final SourceLines sources;
  private final Map<String, List<String>> hashes = new HashMap<>();
  private final Map<String, Integer> prints = new HashMap<>();

  SarifResult(List<String> ruleIds, SourceLines sources) {
    this.ruleIds = ruleIds;
    this.sources = sources;
  }

  void write(TriagedFinding triaged, ArrayNode results) {
    Finding finding = triaged.finding();
    ObjectNode result = results.addObject();
    result.put("ruleId", finding.rule().id());
    result.put("ruleIndex", ruleIds.indexOf(finding.rule().id()));
    result.put("level", level(triaged.severity()));
    result.putObject("message").put("text", message(finding));
    SarifText.location(finding.location(), result.putArray("locations").addObject());
    fingerprints(finding, result.putObject("partialFingerprints"));
    finding.route().ifPresent(route -> codeFlow(finding, route, result));
    related(finding, result);
    SarifFixes.write(finding.fixes(), sources, result);
    result
        .putObject("properties")
        .put("certainty", finding.certainty().name().toLowerCase(Locale.ROOT));
  }

  private static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** The message, the route, links to the crossings and the help, each a sentence of its own. */
  private static String message(Finding finding) {
    StringBuilder text = new StringBuilder(SarifText.plain(finding.message())).append(".");
    RouteText.of(finding)
        .ifPresent(route -> text.append(" Route: ").append(SarifText.plain(route)).append("."));
    for (int index = 0; index < Math.min(3, finding.related().size()); index++) {
      text.append(index == 0 ? " See [" : ", [");
      text.append(SarifText.plain(finding.related().get(index).message()));
      text.append("](").append(index + 1).append(")");
    }
    text.append(finding.related().isEmpty() ? "" : ".");
    finding
        .help()
        .forEach(help -> text.append(" Help: ").append(SarifText.plain(help)).append("."));
    return text.toString();
  }

  private void fingerprints(Finding finding, ObjectNode target) {
    Location location = finding.location();
    List<String> lines = hashes.computeIfAbsent(location.file(), this::hashesOf);
    int line = location.span().line();
    if (line <= lines.size()) {
      target.put("primaryLocationLineHash", lines.get(line - 1));
    }
    String print = Fingerprint.of(finding);
    int times = prints.merge(print, 1, Integer::sum);
    target.put("wireworthy/v1", times == 1 ? print : print + ":" + times);
  }

  private List<String> hashesOf(String file) {
    return sources.text(file).map(LineHashes::of).orElse(List.of());
  }

  private static void codeFlow(Finding finding, Route route, ObjectNode result) {
    ArrayNode locations =
        result
            .putArray("codeFlows")
            .addObject()
            .putArray("threadFlows")
            .addObject()
            .putArray("locations");
    if (route.steps().isEmpty()) {
      flowStep(finding.location(), finding.label(), locations);
    }
    Location last = finding.location();
    for (Step step : route.steps()) {
      last = step.location().orElse(last);
      flowStep(last, StepText.of(step), locations);
    }
    flowStep(
        route.culprit().location().orElse(last),
        RouteText.of(route.culprit(), finding.certainty()),
        locations);
  }

  private static void flowStep(Location place, String text, ArrayNode locations) {
    ObjectNode location = locations.addObject().putObject("location");
    SarifText.location(place, location);
    if (!text.isEmpty()) {
      location.putObject("message").put("text", SarifText.plain(text));
    }
  }

  private static void related(Finding finding, ObjectNode result) {
    if (finding.related().isEmpty()) {
      return;
    }
    ArrayNode array = result.putArray("relatedLocations");
    int id = 0;
    for (Finding.Related related : finding.related()) {
      if (++id > MOST_RELATED) {
        break;
      }
      ObjectNode location = array.addObject();
      location.put("id", id);
      SarifText.location(related.location(), location);
      location.putObject("message").put("text", SarifText.plain(related.message()));
    }
  }
}
