package io.github.wireworthy.differential;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.Knowledge;
import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.program.Program;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.RuleRegistry;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.syntax.FactExtractor;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Asks the engine about programs, with all that it does in a scan. */
final class Engine {
  /** Where the boundaries begin that are calls of an output stream. */
  private static final String BOUNDARIES = "jdk.object-output";

  private static final Knowledge KNOWLEDGE = BuiltIn.knowledge();
  private static final Set<String> HOOKS = Set.of("writeObject", "writeExternal");

  private Engine() {}

  /** What the engine says of each program, by package; each is scanned alone. */
  static Map<String, Opinion> opinions(List<Program> programs) {
    Map<String, Opinion> opinions = new HashMap<>();
    programs.forEach(program -> opinions.put(program.packageName(), opinion(program)));
    return opinions;
  }

  private static Opinion opinion(Program program) {
    return opinion(program, List.of()).opinion();
  }

  /** All that the rules find in a program, however it is told otherwise, with its fixes. */
  static Scan scan(Program program) {
    return opinion(program, RuleRegistry.all());
  }

  /**
   * What is said of a program.
   *
   * @param project all that the rules were asked about
   */
  record Scan(Opinion opinion, List<Finding> findings, Project project) {}

  private static Scan opinion(Program program, List<Rule> rules) {
    List<FileFacts> files = new ArrayList<>();
    program
        .files()
        .forEach(
            (name, text) ->
                files.add(FactExtractor.extract(new SourceFile(Path.of(name), name, text))));
    Listening listening = new Listening();
    List<Rule> all = Stream.concat(rules.stream(), Stream.of(listening)).toList();
    List<Finding> findings =
        Analysis.run(new AnalysisInput(files, List.of(), KNOWLEDGE, all, 1)).findings();
    Opinion opinion =
        opinion(
            listening.crossings.stream()
                .filter(crossing -> crossing.subject().boundary().id().startsWith(BOUNDARIES))
                .filter(crossing -> !isInHook(crossing.subject()))
                .toList());
    return new Scan(opinion, findings, listening.projects.get(0));
  }

  /** The hooks of classes write too, but only when an object of theirs is written. */
  private static boolean isInHook(Crossing crossing) {
    return crossing.payload() instanceof Crossing.Payload.OfExpression value
        && value.body() instanceof Body.OfMethod code
        && HOOKS.contains(code.method().name());
  }

  private static Opinion opinion(List<Judged<Crossing>> crossings) {
    Set<Crossing> inside = new HashSet<>();
    crossings.forEach(crossing -> crossing.subject().inside().ifPresent(inside::add));
    List<Verdict> all = crossings.stream().map(Judged::verdict).toList();
    List<Verdict> outermost =
        crossings.stream()
            .filter(crossing -> !inside.contains(crossing.subject()))
            .map(Judged::verdict)
            .toList();
    return new Opinion(all, outermost);
  }

  /** A rule that finds nothing and keeps all crossings. */
  private static final class Listening implements Rule {
    private final List<Judged<Crossing>> crossings = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();

    @Override
    public RuleInfo info() {
      return new RuleInfo("listening", RuleInfo.Family.CROSSING, "Listens", true);
    }

    @Override
    public Stream<Finding> check(Project project) {
      crossings.addAll(project.crossings());
      projects.add(project);
      return Stream.empty();
    }
  }
}
