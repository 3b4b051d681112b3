package io.github.wireworthy.differential;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of what is said of declarations. */
final class DeclarationTally {
  private final Map<String, Map<DeclarationAnswer, Integer>> answers = new TreeMap<>();
  private final Map<String, Integer> shapes = new TreeMap<>();
  private int programs;
  private int unusable;

  void add(List<DeclarationTrial.Result> results, Iterable<String> used) {
    programs++;
    used.forEach(shape -> shapes.merge(shape, 1, Integer::sum));
    for (DeclarationTrial.Result result : results) {
      answers
          .computeIfAbsent(result.subject(), subject -> new EnumMap<>(DeclarationAnswer.class))
          .merge(result.answer(), 1, Integer::sum);
    }
  }

  void addUnusable(int some) {
    unusable += some;
  }

  int programs() {
    return programs;
  }

  int unusable() {
    return unusable;
  }

  int of(DeclarationAnswer answer) {
    return answers.values().stream().mapToInt(counts -> counts.getOrDefault(answer, 0)).sum();
  }

  /** How often each was asked about, and with which answers. */
  Map<String, Map<DeclarationAnswer, Integer>> answers() {
    return answers;
  }

  /** How often each shape was part of a program. */
  Map<String, Integer> shapes() {
    return shapes;
  }

  /** Whether nothing sure is wrong, and hardly anything is missed. */
  boolean isGood() {
    int wrong = of(DeclarationAnswer.FOUND) + of(DeclarationAnswer.MISSED);
    return unusable == 0
        && of(DeclarationAnswer.CONTRADICTED) == 0
        && of(DeclarationAnswer.MISSED) * 100 <= wrong;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("programs         %7d%n".formatted(programs));
    text.append("unusable         %7d%n".formatted(unusable));
    answers.forEach((subject, counts) -> text.append("%-20s %s%n".formatted(subject, counts)));
    return text.append(shapes).append(System.lineSeparator()).toString();
  }
}
