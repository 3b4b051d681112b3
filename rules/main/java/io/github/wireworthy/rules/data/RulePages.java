package io.github.wireworthy.rules.data;

/** The pages of the rules, one for each. */
public final class RulePages {

  private RulePages() {}

  /** The Markdown page of a rule. */
  public static String page(String ruleId) {
    return BuiltIn.text("docs/" + ruleId + ".md");
  }
}
