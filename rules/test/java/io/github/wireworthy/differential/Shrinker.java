package io.github.wireworthy.differential;

import io.github.wireworthy.program.Program;
import io.github.wireworthy.program.ProgramGenerator;
import io.github.wireworthy.program.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes a program smaller as long as there is the same trouble with it: it is made again with some
 * of its choices left out, or made simpler.
 */
final class Shrinker {
  private static final int MAX_ROUNDS = 12;

  private final Theme theme;
  private final UnaryOperator<List<Program>> trial;

  private Shrinker(Theme theme, UnaryOperator<List<Program>> trial) {
    this.theme = theme;
    this.trial = trial;
  }

  /**
   * The smallest program that was found.
   *
   * @param theme of the program
   * @param trial which of some programs have the trouble
   */
  static Program shrink(Program found, Theme theme, UnaryOperator<List<Program>> trial) {
    return new Shrinker(theme, trial).shrink(found);
  }

  private Program shrink(Program found) {
    Program smallest = found;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Program smaller = smaller(smallest);
      if (size(smaller) >= size(smallest)) {
        return smallest;
      }
      smallest = smaller;
    }
    return smallest;
  }

  private static int size(Program program) {
    return program.text().length();
  }

  private Program smaller(Program found) {
    List<Program> candidates = new ArrayList<>();
    for (List<Integer> choices : simpler(found.choices())) {
      Program program = ProgramGenerator.of(candidates.size(), theme, choices);
      if (size(program) < size(found)) {
        candidates.add(program);
      }
    }
    Program smallest = found;
    for (Program other : trial.apply(candidates)) {
      smallest = size(other) < size(smallest) ? other : smallest;
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
