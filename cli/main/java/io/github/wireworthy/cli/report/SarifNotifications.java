package io.github.wireworthy.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.triage.Suppression;
import io.github.wireworthy.verdict.Gap;
import java.util.Locale;

/** Problems, undecided answers and idle suppressions as {@code toolExecutionNotifications}. */
final class SarifNotifications {

  private final ArrayNode notifications;

  private SarifNotifications(ArrayNode notifications) {
    this.notifications = notifications;
  }

  static void write(ScanReport scan, int mostResults, ArrayNode notifications) {
    SarifNotifications writer = new SarifNotifications(notifications);
    scan.problems().forEach(writer::problem);
    scan.gaps().forEach(writer::gap);
    scan.triaged()
        .unused()
        .forEach(suppression -> writer.suppression(suppression, "allows nothing"));
    scan.triaged()
        .unknown()
        .forEach(suppression -> writer.suppression(suppression, "names no rule and no family"));
    int results = scan.triaged().findings().size();
    if (results > mostResults) {
      writer.add(
          "warning", "limit", "only " + mostResults + " of " + results + " findings are kept");
    }
  }

  private void problem(Problem problem) {
    String kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String level = problem.kind() == Problem.Kind.INTERNAL ? "error" : "warning";
    ObjectNode notification = add(level, kind, problem.message());
    ObjectNode location = notification.putArray("locations").addObject();
    if (problem.span().isPresent()) {
      SarifText.location(new Location(problem.file(), problem.span().get()), location);
    } else {
      location
          .putObject("physicalLocation")
          .putObject("artifactLocation")
          .put("uri", SarifText.uri(problem.file()));
    }
  }

  private void gap(Gap gap, int answers) {
    String count = answers == 1 ? "1 answer" : answers + " answers";
    add("note", "undecided", count + " undecided: " + GapText.of(gap));
  }

  private void suppression(Suppression suppression, String what) {
    String text =
        suppression.id().isEmpty()
            ? "the suppression names no rule"
            : "the suppression of `" + suppression.id() + "` " + what;
    ObjectNode notification = add("note", "idle-suppression", text);
    SarifText.location(suppression.location(), notification.putArray("locations").addObject());
  }

  private ObjectNode add(String level, String id, String text) {
    ObjectNode notification = notifications.addObject();
    notification.putObject("descriptor").put("id", id);
    notification.put("level", level);
    notification.putObject("message").put("text", SarifText.plain(text));
    return notification;
  }
}
