package io.github.wireworthy.differential;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.program.Program;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
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
  private static final String BOUNDARY = "jdk.object-output";
  private static final Set<String> HOOKS = Set.of("writeObject", "writeExternal");

  private Engine() {}

  /** What the engine says of each program, by package. */
  static Map<String, Opinion> opinions(List<Program> programs) {
    List<FileFacts> files = new ArrayList<>();
    for (Program program : programs) {
      program
          .files()
          .forEach(
              (name, text) -> {
                String path = program.packageName() + "/" + name;
                files.add(FactExtractor.extract(new SourceFile(Path.of(path), path, text)));
              });
    }
    Listening listening = new Listening();
    Analysis.run(new AnalysisInput(files, List.of(), BuiltIn.knowledge(), List.of(listening), 1));
    return byPackage(listening.crossings);
  }

  private static Map<String, Opinion> byPackage(List<Judged<Crossing>> crossings) {
    Map<String, List<Judged<Crossing>>> grouped = new HashMap<>();
    for (Judged<Crossing> crossing : crossings) {
      if (crossing.subject().boundary().id().equals(BOUNDARY) && !isInHook(crossing.subject())) {
        String file = crossing.subject().location().file();
        grouped
            .computeIfAbsent(file.substring(0, file.indexOf('/')), name -> new ArrayList<>())
            .add(crossing);
      }
    }
    Map<String, Opinion> opinions = new HashMap<>();
    grouped.forEach((name, found) -> opinions.put(name, opinion(found)));
    return opinions;
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

    @Override
    public RuleInfo info() {
      return new RuleInfo("listening", RuleInfo.Family.CROSSING, "Listens", true);
    }

    @Override
    public Stream<Finding> check(Project project) {
      crossings.addAll(project.crossings());
      return Stream.empty();
    }
  }
}
