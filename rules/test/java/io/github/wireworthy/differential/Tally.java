package io.github.wireworthy.differential;

import io.github.wireworthy.program.ProgramGenerator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of a run. */
final class Tally {
  private final Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
  private final Map<String, Integer> shapes = new TreeMap<>();
  private final Map<String, Integer> failing = new TreeMap<>();
  private int programs;
  private int failures;
  private int unusable;

  Tally() {
    ProgramGenerator.shapes().forEach(shape -> shapes.put(shape, 0));
  }

  void add(Batch batch) {
    unusable += batch.errors().size();
    for (Case found : batch.cases()) {
      programs++;
      failures += found.reallyFails() ? 1 : 0;
      answers.merge(found.answer(), 1, Integer::sum);
      for (String shape : found.program().shapes()) {
        shapes.merge(shape, 1, Integer::sum);
        failing.merge(shape, found.reallyFails() ? 1 : 0, Integer::sum);
      }
    }
  }

  int of(Answer answer) {
    return answers.getOrDefault(answer, 0);
  }

  int programs() {
    return programs;
  }

  int failures() {
    return failures;
  }

  /** Programs that could not be compiled or run: mistakes of the generator. */
  int unusable() {
    return unusable;
  }

  /** How often each shape was part of a program. */
  Map<String, Integer> shapes() {
    return shapes;
  }

  /** Missed failures in all that are decidable. */
  double missedShare() {
    int decidable = of(Answer.FOUND) + of(Answer.OTHER_CULPRIT) + of(Answer.MISSED);
    return decidable == 0 ? 0 : (double) of(Answer.MISSED) / decidable;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("programs         %7d%n".formatted(programs));
    text.append("real failures    %7d%n".formatted(failures));
    for (Answer answer : Answer.values()) {
      String name = answer.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      text.append("%-16s %7d%n".formatted(name, of(answer)));
    }
    text.append("missed share     %7.3f %%%n".formatted(100 * missedShare()));
    text.append("unusable         %7d%n%n".formatted(unusable));
    shapes.forEach(
        (shape, count) ->
            text.append(
                "%-40s %6d programs, %6d fail%n"
                    .formatted(shape, count, failing.getOrDefault(shape, 0))));
    return text.toString();
  }
}
