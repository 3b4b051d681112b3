package io.github.wireworthy.triage;

import io.github.wireworthy.fix.AddComment;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import java.util.List;

/** Writes into the sources that a finding is allowed. */
public final class Allowance {

  private Allowance() {}

  /**
   * A comment that allows a finding.
   *
   * @param reason why it is allowed; a single line
   */
  public static Fix of(Finding finding, String reason) {
    Span begin = finding.location().span();
    Location line =
        new Location(finding.location().file(), new Span(begin.line(), 1, begin.line(), 1));
    String comment = "// wireworthy:allow " + finding.rule().id() + " " + reason;
    return new Fix(
        "allow it", Fix.Safety.SAFE, line, List.of(new AddComment(finding.location(), comment)));
  }
}
