package io.github.wireworthy.cli;

import io.github.wireworthy.Knowledge;
import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Setting;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rules.RuleRegistry;
import io.github.wireworthy.rules.data.RulePages;
import io.github.wireworthy.verdict.SerializerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What this program comes with: its rules, their pages, and what it knows of libraries. */
final class BuiltIn {

  private BuiltIn() {}

  /** Every rule, in the order of families. */
  static List<Rule> rules() {
    return RuleRegistry.all();
  }

  /** Boundaries, the user's own among them, and known types. */
  static Knowledge knowledge(List<Boundary> own, Setting setting) {
    return io.github.wireworthy.rules.data.BuiltIn.knowledge(own, setting);
  }

  /** Every boundary that this program comes with. */
  static List<Boundary> boundaries() {
    return io.github.wireworthy.rules.data.BuiltIn.boundaries();
  }

  /** The names of all serializers, {@code unknown} for those whose rules are not known. */
  static List<String> serializers() {
    List<String> names = new ArrayList<>();
    names.add(SerializerProfile.JAVA.id());
    names.add(SerializerProfile.UNKNOWN.id());
    io.github.wireworthy.rules.data.BuiltIn.serializers().forEach(it -> names.add(it.id()));
    return names;
  }

  /** The files of the built-in boundaries, with their texts. */
  static Map<String, String> boundaryFiles() {
    return io.github.wireworthy.rules.data.BuiltIn.boundaryFiles();
  }

  /** The Markdown page of a rule. */
  static String page(String ruleId) {
    return RulePages.page(ruleId);
  }
}
