package io.github.wireworthy.cli;

import io.github.wireworthy.Knowledge;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rules.RuleRegistry;
import io.github.wireworthy.rules.data.RulePages;
import java.util.List;

/** What this program comes with: its rules, their pages, and what it knows of libraries. */
final class BuiltIn {

  private BuiltIn() {}

  /** Every rule, in the order of families. */
  static List<Rule> rules() {
    return RuleRegistry.all();
  }

  /** Boundaries and known types. */
  static Knowledge knowledge() {
    return io.github.wireworthy.rules.data.BuiltIn.knowledge();
  }

  /** The Markdown page of a rule. */
  static String page(String ruleId) {
    return RulePages.page(ruleId);
  }
}
