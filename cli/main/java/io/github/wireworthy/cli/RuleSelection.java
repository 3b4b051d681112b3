package io.github.wireworthy.cli;

import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The rules that {@code --select} and {@code --ignore} leave; ids, families and {@code all}. */
final class RuleSelection {

  private RuleSelection() {}

  /**
   * Picks rules.
   *
   * @param select names; empty for those that are on by default
   * @throws UsageError for a name that is neither a rule nor a family
   */
  static List<Rule> of(List<Rule> all, List<String> select, List<String> ignore) {
    Set<String> names = new TreeSet<>(select);
    names.addAll(ignore);
    names.forEach(name -> check(name, all));
    Predicate<RuleInfo> selected =
        select.isEmpty() ? RuleInfo::onByDefault : info -> named(info, select);
    return all.stream()
        .filter(rule -> selected.test(rule.info()) && !named(rule.info(), ignore))
        .toList();
  }

  private static boolean named(RuleInfo info, List<String> names) {
    return names.contains("all") || names.contains(info.id()) || names.contains(info.family().id());
  }

  /**
   * Looks a rule or family up.
   *
   * @throws UsageError if there is none of this name
   */
  static void check(String name, List<Rule> all) {
    List<String> known = new ArrayList<>(List.of("all"));
    Arrays.stream(RuleInfo.Family.values()).map(RuleInfo.Family::id).forEach(known::add);
    all.forEach(rule -> known.add(rule.info().id()));
    if (!known.contains(name)) {
      Optional<String> meant = UsageMessage.nearest(name, known.stream());
      String hint =
          meant.isEmpty() ? "; `wireworthy rules` lists them" : UsageMessage.instead(meant);
      throw new UsageError("unknown rule or family `" + name + "`" + hint);
    }
  }
}
