package io.github.wireworthy.differential;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.program.Program;
import io.github.wireworthy.program.ProgramGenerator;
import io.github.wireworthy.program.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Makes the fixes of many generated programs, and prints each that goes wrong, with the program
 * made smaller, then the counts.
 */
final class FixRun {
  private static final int BATCH = 100;

  private final FixTally tally = new FixTally();
  private final Map<String, Integer> shown = new HashMap<>();
  private final Consumer<String> told;
  private final int limit;
  private final Predicate<Fix> isWanted;
  private final Theme theme;

  /**
   * @param theme of the programs
   * @param limit how many fixes that go wrong in the same way are printed
   */
  FixRun(Theme theme, Consumer<String> told, int limit, Predicate<Fix> isWanted) {
    this.theme = theme;
    this.told = told;
    this.limit = limit;
    this.isWanted = isWanted;
  }

  /** The programs of consecutive seeds. */
  FixTally run(long firstSeed, int programs) {
    for (int done = 0; done < programs; done += BATCH) {
      long from = firstSeed + done;
      List<Program> next =
          LongStream.range(from, Math.min(from + BATCH, firstSeed + programs))
              .mapToObj(seed -> ProgramGenerator.of(seed, theme))
              .toList();
      FixTrial.Results results = FixTrial.of(next, isWanted);
      tally.add(next.size(), results);
      results.unusable().forEach(told);
      results.all().stream().filter(result -> result.answer().isWrong()).forEach(this::tell);
    }
    return tally;
  }

  private void tell(FixTrial.Result found) {
    if (shown.merge(kind(found), 1, Integer::sum) <= limit) {
      told.accept(smaller(found).report());
    }
  }

  private static String kind(FixTrial.Result result) {
    return result.answer()
        + result.fixed().finding().rule().id()
        + result.fixed().fix().title().replaceAll("`[^`]*`", "…");
  }

  /** The same trouble in a program that is as small as can be. */
  private FixTrial.Result smaller(FixTrial.Result found) {
    Map<Program, FixTrial.Result> same = new HashMap<>();
    Program small =
        Shrinker.shrink(
            found.fixed().before(),
            theme,
            candidates -> {
              FixTrial.of(candidates, isWanted).all().stream()
                  .filter(other -> kind(other).equals(kind(found)))
                  .forEach(other -> same.put(other.fixed().before(), other));
              return candidates.stream().filter(same::containsKey).toList();
            });
    return same.getOrDefault(small, found);
  }
}
