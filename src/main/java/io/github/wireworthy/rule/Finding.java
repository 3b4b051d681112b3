package io.github.wireworthy.rule;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Route;
import java.util.List;
import java.util.Optional;

/**
 * One thing to mend.
 *
 * @param message what is wrong, by the message guide; names in backticks
 * @param label what stands behind the carets under the excerpt, possibly empty
 * @param location the narrowest thing to change
 * @param symbol the enclosing member, {@code shop.Report.totals(List)}; part of the fingerprint
 * @param start what the route starts from, {@code lambda}; empty if its first step says it
 * @param route from the payload to the culprit, as data
 * @param related the crossings at which it shows, and other places worth a look
 * @param help what to do, possibly several ways
 */
public record Finding(
    RuleInfo rule,
    Certainty certainty,
    String message,
    String label,
    Location location,
    String symbol,
    String start,
    Optional<Route> route,
    List<Related> related,
    List<String> help) {

  /** A further place with a few words on it. */
  public record Related(Location location, String message) {}
}
