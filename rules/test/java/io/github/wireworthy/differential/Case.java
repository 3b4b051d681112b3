package io.github.wireworthy.differential;

import io.github.wireworthy.program.Program;
import io.github.wireworthy.program.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One program with what is said of it and what really happens. */
record Case(Program program, Opinion opinion, List<Journey> journeys) {

  Answer answer() {
    return Answer.of(opinion, journeys);
  }

  boolean reallyFails() {
    return journeys.stream().anyMatch(journey -> !journey.passes());
  }

  /** The same answer to a program that is as small as can be. */
  static Case smaller(Case found, Function<List<Program>, Batch> judge) {
    Map<Program, Case> same = new HashMap<>();
    Program small =
        Shrinker.shrink(
            found.program(),
            Theme.ALL,
            candidates -> {
              judge.apply(candidates).cases().stream()
                  .filter(other -> other.answer() == found.answer())
                  .forEach(other -> same.put(other.program(), other));
              return candidates.stream().filter(same::containsKey).toList();
            });
    return same.getOrDefault(small, found);
  }

  /** Seed, both sides and the text. */
  String report() {
    return "%s: seed %d\n  engine: %s\n  JVM: %s\n%s"
        .formatted(answer(), program.seed(), opinion.all(), journeys, program.text());
  }
}
