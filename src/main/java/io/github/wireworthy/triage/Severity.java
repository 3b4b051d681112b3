package io.github.wireworthy.triage;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RuleInfo;

/** How much a finding matters; later constants matter more. */
public enum Severity {
  NOTE,
  WARNING,
  ERROR;

  /**
   * What is proved is an error and what is likely a warning; what is possible or hygiene a note.
   */
  public static Severity of(Finding finding) {
    if (finding.rule().family() == RuleInfo.Family.HYGIENE) {
      return NOTE;
    }
    return switch (finding.certainty()) {
      case PROVED -> ERROR;
      case LIKELY -> WARNING;
      case POSSIBLE -> NOTE;
    };
  }
}
