package io.github.wireworthy.rule;

import java.util.Locale;

/**
 * What a rule is called and how it is presented.
 *
 * @param id kebab case, the contract
 * @param title one sentence without full stop: what it reports
 * @param onByDefault whether it runs when it is not selected by name
 */
public record RuleInfo(String id, Family family, String title, boolean onByDefault) {

  /** The families of rules, in the order in which they are listed. */
  public enum Family {
    CROSSING,
    CAPTURE,
    STATE,
    READBACK,
    PROTOCOL,
    HYGIENE;

    /** The name on the command line and in suppressions. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
