package io.github.wireworthy.cli.report;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.triage.Severity;
import io.github.wireworthy.triage.Suppression;
import io.github.wireworthy.triage.Triaged;
import io.github.wireworthy.triage.TriagedFinding;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Gap;
import io.github.wireworthy.verdict.Route;
import io.github.wireworthy.verdict.Step;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scan with one finding, and all the trouble that a scan can tell of. */
final class Samples {

  static final RuleInfo RULE =
      new RuleInfo(
          "lambda-captures-unserializable-this",
          RuleInfo.Family.CAPTURE,
          "a serializable lambda carries `this`",
          true);

  static final String FILE = "a b/Größe [1].java";

  static final String TEXT =
      """
      class Report {
      \tObject total(Orders orders) {
      \t\treturn orders.map(order -> order.total() * rate);
      \t}
      }
      """;

  private Samples() {}

  static Finding finding() {
    Location location = new Location(FILE, new Span(3, 46, 3, 50));
    Location inLine = new Location(FILE, new Span(3, 20, 3, 50));
    Location elsewhere = new Location(FILE, new Span(2, 2, 2, 8));
    Step step =
        new Step(Step.Kind.CAPTURED_THIS, "shop.Report", "", "shop.Report", Optional.of(location));
    Culprit culprit =
        new Culprit(
            Culprit.Reason.NOT_SERIALIZABLE, "shop.Report", Optional.empty(), Optional.empty());
    return new Finding(
        RULE,
        Certainty.PROVED,
        "lambda passed to `Orders.map` carries `Report[]`, which cannot be serialized",
        "reads the field `rate`, so `this` goes along",
        location,
        "shop.Report.total(Orders)",
        "lambda",
        Optional.of(new Route(List.of(step), culprit)),
        List.of(
            new Finding.Related(inLine, "crosses `Orders.map` here"),
            new Finding.Related(elsewhere, "is declared here")),
        List.of("copy the field first: `double rate = this.rate;`"));
  }

  private static Triaged.Suppressed suppressed(Suppression by) {
    return new Triaged.Suppressed(new TriagedFinding(finding(), Severity.ERROR), by);
  }

  static ScanReport scan() {
    Location place = new Location(FILE, new Span(1, 1, 1, 6));
    Suppression suppression = new Suppression("no-such-rule", "", place, place.span(), false);
    Problem located =
        new Problem(Problem.Kind.SYNTAX, FILE, Optional.of(place.span()), "not Java from here on");
    Problem whole =
        new Problem(Problem.Kind.UNREADABLE, "Gone.java", Optional.empty(), "cannot be read");
    return new ScanReport(
        "1.2.3",
        List.of(RULE),
        id -> "# " + id + "\n\nA page.\n",
        new Triaged(
            List.of(new TriagedFinding(finding(), Severity.ERROR)),
            Collections.nCopies(2, suppressed(suppression)),
            List.of(suppression),
            List.of(suppression)),
        List.of(located, whole),
        7,
        3,
        Map.of(new Gap(Gap.Kind.MISSING_TYPE, "PriceRule"), 3),
        1,
        file -> file.equals(FILE) ? Optional.of(TEXT) : Optional.empty());
  }

  static ScanReport empty() {
    return new ScanReport(
        "1.2.3",
        List.of(RULE),
        id -> "# " + id + "\n",
        new Triaged(List.of(), List.of(), List.of(), List.of()),
        List.of(),
        0,
        0,
        Map.of(),
        0,
        file -> Optional.empty());
  }
}
