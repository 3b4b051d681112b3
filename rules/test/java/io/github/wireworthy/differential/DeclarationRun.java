package io.github.wireworthy.differential;

import io.github.wireworthy.program.Program;
import io.github.wireworthy.program.ProgramGenerator;
import io.github.wireworthy.program.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Many programs of declarations; each disagreement is printed, made smaller, then the counts. */
final class DeclarationRun {
  private static final int BATCH = 200;
  private static final Set<DeclarationAnswer> ASKED =
      Set.of(
          DeclarationAnswer.MISSED, DeclarationAnswer.FALSE_ALARM, DeclarationAnswer.CONTRADICTED);

  private final DeclarationTally tally = new DeclarationTally();
  private final Map<String, Integer> shown = new HashMap<>();
  private final Consumer<String> told;
  private final int limit;

  /**
   * @param limit how many disagreements of the same kind are printed
   */
  DeclarationRun(Consumer<String> told, int limit) {
    this.told = told;
    this.limit = limit;
  }

  /** The programs of consecutive seeds. */
  DeclarationTally run(long firstSeed, int programs) {
    for (int done = 0; done < programs; done += BATCH) {
      long from = firstSeed + done;
      List<Program> next =
          LongStream.range(from, Math.min(from + BATCH, firstSeed + programs))
              .mapToObj(seed -> ProgramGenerator.of(seed, Theme.DECLARATIONS))
              .toList();
      CompiledPrograms compiled = CompiledPrograms.of(next);
      compiled.errors().values().forEach(errors -> told.accept(errors.get(0)));
      tally.addUnusable(compiled.errors().size());
      for (Program program : next) {
        if (!compiled.errors().containsKey(program.packageName())) {
          List<DeclarationTrial.Result> results = DeclarationTrial.of(program, compiled);
          tally.add(results, program.shapes());
          results.stream().filter(it -> ASKED.contains(it.answer())).forEach(this::tell);
        }
      }
    }
    return tally;
  }

  private static String kind(DeclarationTrial.Result result) {
    return result.answer() + result.subject() + result.place().replaceAll("^[^ ]* ?", "");
  }

  private void tell(DeclarationTrial.Result found) {
    if (shown.merge(kind(found), 1, Integer::sum) <= limit) {
      Map<Program, DeclarationTrial.Result> same = new HashMap<>();
      Program small =
          Shrinker.shrink(
              found.program(), Theme.DECLARATIONS, candidates -> like(found, candidates, same));
      CompiledPrograms compiled = CompiledPrograms.of(List.of(small));
      told.accept(
          same.getOrDefault(small, found).report(DeclaredFacts.of(small, compiled).toString()));
    }
  }

  private static List<Program> like(
      DeclarationTrial.Result found,
      List<Program> candidates,
      Map<Program, DeclarationTrial.Result> same) {
    CompiledPrograms compiled = CompiledPrograms.of(candidates);
    for (Program program : candidates) {
      if (!compiled.errors().containsKey(program.packageName())) {
        DeclarationTrial.of(program, compiled).stream()
            .filter(other -> kind(other).equals(kind(found)))
            .forEach(other -> same.put(program, other));
      }
    }
    return candidates.stream().filter(same::containsKey).toList();
  }
}
