package io.github.wireworthy.differential;

import io.github.wireworthy.program.Program;
import io.github.wireworthy.program.ProgramGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes a program smaller as long as the answer stays the same: it is made again with some of its
 * choices left out, or made simpler.
 */
final class Shrinker {
  private static final int MAX_ROUNDS = 12;

  private final Function<List<Program>, Batch> trial;

  Shrinker(Function<List<Program>, Batch> trial) {
    this.trial = trial;
  }

  Case shrink(Case found) {
    Case smallest = found;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Case smaller = smaller(smallest);
      if (size(smaller) >= size(smallest)) {
        return smallest;
      }
      smallest = smaller;
    }
    return smallest;
  }

  private static int size(Case found) {
    return found.program().text().length();
  }

  private Case smaller(Case found) {
    List<Program> candidates = new ArrayList<>();
    for (List<Integer> choices : simpler(found.program().choices())) {
      Program program = ProgramGenerator.of(candidates.size(), choices);
      if (program.text().length() < size(found)) {
        candidates.add(program);
      }
    }
    Case smallest = found;
    for (Case other : trial.apply(candidates).cases()) {
      smallest =
          other.answer() == found.answer() && size(other) < size(smallest) ? other : smallest;
    }
    return smallest;
  }

  private static List<List<Integer>> simpler(List<Integer> choices) {
    List<List<Integer>> all = new ArrayList<>();
    for (int length = 1; length <= choices.size(); length *= 2) {
      for (int start = 0; start + length <= choices.size(); start++) {
        all.add(without(choices, start, length));
      }
    }
    for (int index = 0; index < choices.size(); index++) {
      if (choices.get(index) != 0) {
        List<Integer> simpler = new ArrayList<>(choices);
        simpler.set(index, 0);
        all.add(simpler);
      }
    }
    return all;
  }

  private static List<Integer> without(List<Integer> choices, int start, int length) {
    List<Integer> rest = new ArrayList<>(choices.subList(0, start));
    rest.addAll(choices.subList(start + length, choices.size()));
    return rest;
  }
}
