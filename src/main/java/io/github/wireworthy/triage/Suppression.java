package io.github.wireworthy.triage;

import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A place in the sources that allows findings.
 *
 * @param id a rule id, a family, {@code all}, or javac's own {@code serial}
 * @param reason why, in the words of who wrote it; possibly empty
 * @param location of the annotation or comment
 * @param covers the declaration or line in which findings are allowed
 * @param isJavacs whether it is {@code @SuppressWarnings("serial")}, which javac may need for
 *     itself
 */
public record Suppression(
    String id, String reason, Location location, Span covers, boolean isJavacs) {

  /** What javac's {@code serial} stands for. */
  private static final Set<RuleInfo.Family> SERIAL =
      EnumSet.of(
          RuleInfo.Family.STATE,
          RuleInfo.Family.READBACK,
          RuleInfo.Family.PROTOCOL,
          RuleInfo.Family.HYGIENE);

  /** Whether a finding of this rule that begins at this place is allowed. */
  boolean allows(RuleInfo rule, Location place) {
    Span span = place.span();
    Span begin = new Span(span.line(), span.column(), span.line(), span.column());
    return place.file().equals(location.file()) && covers.contains(begin) && names(rule);
  }

  /** Whether it names one of the rules. */
  boolean namesAny(List<RuleInfo> rules) {
    return rules.stream().anyMatch(this::names);
  }

  private boolean names(RuleInfo rule) {
    if (isJavacs) {
      return SERIAL.contains(rule.family());
    }
    return id.equals("all") || id.equals(rule.id()) || id.equals(rule.family().id());
  }
}
