package io.github.wireworthy.cli;

import io.github.wireworthy.cli.report.PageJson;
import io.github.wireworthy.cli.report.PageText;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code explain}: the page of a rule. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    description = "Tells all about a rule: what it reports, why, and what to do.")
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "The id of a rule; `wireworthy rules` lists them.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FMT",
      description = "How to show the page: text (default), md as it was written, or json.")
  private String format = "text";

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (default), always or never; NO_COLOR is honoured.")
  private String color = "auto";

  @Override
  public Integer call() {
    RuleInfo rule = rule();
    ScanSettings.Color when = Choice.color(color);
    String page = BuiltIn.page(rule.id());
    String shown =
        switch (format) {
          case "text" -> PageText.of(page, when.palette(Optional.empty())) + standing(rule);
          case "md" -> page;
          case "json" -> PageJson.of(rule, page);
          default ->
              throw new UsageError("unknown format `" + format + "`; known are text, md, json");
        };
    PrintWriter out = spec.commandLine().getOut();
    out.print(shown);
    out.flush();
    return ExitCode.CLEAN;
  }

  private RuleInfo rule() {
    List<RuleInfo> rules = BuiltIn.rules().stream().map(Rule::info).toList();
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(rules));
  }

  private UsageError unknown(List<RuleInfo> rules) {
    Optional<String> meant = UsageMessage.nearest(id, rules.stream().map(RuleInfo::id));
    String hint = meant.isEmpty() ? "; `wireworthy rules` lists them" : UsageMessage.instead(meant);
    return new UsageError("unknown rule `" + id + "`" + hint);
  }

  private static String standing(RuleInfo rule) {
    String standing = rule.onByDefault() ? "on by default" : "off unless selected";
    return "\nFamily: " + rule.family().id() + ", " + standing + "\n";
  }
}
