package io.github.wireworthy.rule;

import io.github.wireworthy.fix.Fix;
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
 * @param offer what a program can do; rules leave it open, and after an analysis it is {@linkplain
 *     Offer.Made made}
 * @param harm what comes of it
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
    List<String> help,
    Offer offer,
    Harm harm) {

  /** A finding of objects that fail or are lost, and that only people can mend. */
  public Finding(
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
    this(
        rule,
        certainty,
        message,
        label,
        location,
        symbol,
        start,
        route,
        related,
        help,
        Offer.NONE,
        Harm.OBJECTS);
  }

  /** What a program can do, the best first. */
  public List<Fix> fixes() {
    return offer.fixes();
  }

  /** The same with ways to mend it. */
  public Finding with(Offer ways) {
    return new Finding(
        rule, certainty, message, label, location, symbol, start, route, related, help, ways, harm);
  }

  /** The same, if less comes of it. */
  public Finding doing(Harm less) {
    return new Finding(
        rule, certainty, message, label, location, symbol, start, route, related, help, offer,
        less);
  }

  /** The same with its fixes worked out. */
  public Finding offered() {
    return with(new Offer.Made(fixes()));
  }

  /** The same without fixes. */
  public Finding unmended() {
    return with(Offer.NONE);
  }

  /** A further place with a few words on it. */
  public record Related(Location location, String message) {}
}
