package io.github.wireworthy.triage;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Harm;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.verdict.Certainty;

/** How much a finding matters; later constants matter more. */
public enum Severity {
  NOTE,
  WARNING,
  ERROR;

  /**
   * What is proved is an error and what is likely a warning; what is possible or hygiene a note. It
   * is never worse than what comes of it.
   */
  public static Severity of(Finding finding) {
    Severity bySure = ofCertainty(finding.certainty());
    Severity byHarm =
        finding.rule().family() == RuleInfo.Family.HYGIENE ? NOTE : ofHarm(finding.harm());
    return bySure.compareTo(byHarm) < 0 ? bySure : byHarm;
  }

  private static Severity ofCertainty(Certainty certainty) {
    return switch (certainty) {
      case PROVED -> ERROR;
      case LIKELY -> WARNING;
      case POSSIBLE -> NOTE;
    };
  }

  private static Severity ofHarm(Harm harm) {
    return switch (harm) {
      case OBJECTS -> ERROR;
      case CODE -> WARNING;
      case NONE -> NOTE;
    };
  }
}
