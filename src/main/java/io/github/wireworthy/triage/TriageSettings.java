package io.github.wireworthy.triage;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.verdict.Certainty;
import java.util.List;

/**
 * What triage has to know of the user's wishes.
 *
 * @param ran the rules that ran: only a suppression that names one of them can be called unused
 * @param known all rules there are: a suppression that names none of them is a slip
 * @param pedantic whether to keep what is only possible
 */
public record TriageSettings(List<RuleInfo> ran, List<RuleInfo> known, boolean pedantic) {

  /** Whether a finding is sure enough to be told. */
  public boolean tells(Finding finding) {
    return pedantic || finding.certainty() != Certainty.POSSIBLE;
  }
}
