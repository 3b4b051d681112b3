package io.github.wireworthy.cli;

import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code explain}: the page of a rule. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Tells all about a rule: what it reports, why, and what to do.")
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "The id of a rule; `wireworthy rules` lists them.")
  private String id = "";

  @Override
  public Integer call() {
    List<RuleInfo> rules = BuiltIn.rules().stream().map(Rule::info).toList();
    if (rules.stream().noneMatch(rule -> rule.id().equals(id))) {
      throw new UsageError("unknown rule `" + id + "`; did you mean `" + nearest(rules) + "`?");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(BuiltIn.page(id));
    out.flush();
    return ExitCode.CLEAN;
  }

  private String nearest(List<RuleInfo> rules) {
    return rules.stream()
        .map(RuleInfo::id)
        .min(Comparator.comparingInt(known -> Spelling.distance(id, known)))
        .orElse("");
  }
}
