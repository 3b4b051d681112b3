package io.github.wireworthy.cli;

import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code rules}: all rules by family. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Lists the rules by family.")
final class RulesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<RuleInfo> rules = BuiltIn.rules().stream().map(Rule::info).toList();
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (RuleInfo.Family family : RuleInfo.Family.values()) {
      List<RuleInfo> members = rules.stream().filter(rule -> rule.family() == family).toList();
      if (!members.isEmpty()) {
        out.println(family.id());
        members.forEach(rule -> out.println(line(rule, width)));
      }
    }
    out.flush();
    return ExitCode.CLEAN;
  }

  private static String line(RuleInfo rule, int width) {
    String off = rule.onByDefault() ? "" : " (off by default)";
    return "  " + rule.id() + " ".repeat(width - rule.id().length() + 2) + rule.title() + off;
  }
}
