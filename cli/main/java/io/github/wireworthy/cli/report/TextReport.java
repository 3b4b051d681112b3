package io.github.wireworthy.cli.report;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RouteText;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.triage.Severity;
import io.github.wireworthy.triage.Suppression;
import io.github.wireworthy.triage.TriagedFinding;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings for people at a terminal: excerpt, route, help, and a summary at the end. */
public final class TextReport implements Report {

  /** How many crossings are told of one finding before the rest is only counted. */
  private static final int MOST_RELATED = 3;

  private final Palette palette;

  public TextReport(Palette palette) {
    this.palette = palette;
  }

  @Override
  public void write(ScanReport scan, Appendable out) throws IOException {
    for (TriagedFinding triaged : scan.triaged().findings()) {
      finding(triaged, scan.sources(), out);
      out.append("\n");
    }
    for (Problem problem : scan.problems()) {
      problem(problem, out);
    }
    for (Suppression suppression : scan.triaged().unused()) {
      suppression(suppression, "allows nothing", out);
    }
    for (Suppression suppression : scan.triaged().unknown()) {
      suppression(suppression, "names no rule and no family", out);
    }
    out.append(Summary.of(scan)).append("\n");
  }

  private void finding(TriagedFinding triaged, SourceLines sources, Appendable out)
      throws IOException {
    Finding finding = triaged.finding();
    String id = finding.rule().id();
    out.append(severity(triaged.severity(), "[" + id + "]"));
    out.append(palette.strong(": " + Printable.of(finding.message()))).append("\n");
    Excerpt.write(finding.location(), finding.label(), sources, palette, out);
    String margin = " ".repeat(Excerpt.gutter(finding.location()));
    Optional<String> route = RouteText.of(finding);
    if (route.isPresent()) {
      entry(margin, "route", route.get(), out);
    }
    related(finding, margin, out);
    for (String help : finding.help()) {
      entry(margin, "help", help, out);
    }
    for (Fix fix : made(finding.fixes())) {
      entry(margin, "fix", fix.title() + " (" + option(fix) + " does it)", out);
    }
    entry(margin, "see", "wireworthy explain " + id, out);
  }

  /** Of several ways those that the options take: the first that is safe, and the first at all. */
  private static List<Fix> made(List<Fix> fixes) {
    Optional<Fix> safe = fixes.stream().filter(fix -> fix.safety() == Fix.Safety.SAFE).findFirst();
    return Stream.concat(fixes.stream().limit(1), safe.stream()).distinct().toList();
  }

  private static String option(Fix fix) {
    return fix.safety() == Fix.Safety.SAFE ? "--fix" : "--fix --unsafe";
  }

  /** The places that the excerpt does not show already; of many only the first. */
  private void related(Finding finding, String margin, Appendable out) throws IOException {
    List<Finding.Related> others =
        finding.related().stream().filter(related -> !isShown(related, finding)).toList();
    for (Finding.Related related : others.stream().limit(MOST_RELATED).toList()) {
      entry(margin, "at", place(related.location()) + ": " + related.message(), out);
    }
    if (others.size() > MOST_RELATED) {
      String more = Summary.count(others.size() - MOST_RELATED, "more place");
      entry(margin, "at", "and " + more, out);
    }
  }

  /** A place in the line of the excerpt is in view, and most often in the message too. */
  private static boolean isShown(Finding.Related related, Finding finding) {
    Location place = related.location();
    Location shown = finding.location();
    return place.file().equals(shown.file()) && place.span().line() == shown.span().line();
  }

  private void entry(String margin, String kind, String text, Appendable out) throws IOException {
    out.append(margin).append(" ").append(palette.frame("=")).append(" ");
    out.append(palette.strong(kind + ":")).append(" ").append(Printable.of(text)).append("\n");
  }

  private void problem(Problem problem, Appendable out) throws IOException {
    String place = problem.span().map(span -> ":" + span.line() + ":" + span.column()).orElse("");
    out.append(palette.warning("problem")).append(": ");
    out.append(Printable.of(problem.file())).append(place);
    out.append(": ").append(Printable.of(problem.message())).append("\n");
  }

  private void suppression(Suppression suppression, String what, Appendable out)
      throws IOException {
    out.append(palette.warning("suppression")).append(": ");
    out.append(Printable.of(place(suppression.location())));
    String id = Printable.of(suppression.id());
    out.append(id.isEmpty() ? ": names no rule\n" : ": `" + id + "` " + what + "\n");
  }

  private String severity(Severity severity, String id) {
    String text = severity.name().toLowerCase(Locale.ROOT) + id;
    return switch (severity) {
      case ERROR -> palette.error(text);
      case WARNING -> palette.warning(text);
      case NOTE -> palette.note(text);
    };
  }

  private static String place(Location location) {
    Span span = location.span();
    return location.file() + ":" + span.line() + ":" + span.column();
  }
}
