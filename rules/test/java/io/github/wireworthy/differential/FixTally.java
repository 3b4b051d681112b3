package io.github.wireworthy.differential;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts of fixes. */
final class FixTally {
  private final Map<String, Map<FixAnswer, Integer>> answers = new TreeMap<>();
  private int programs;
  private int made;
  private int wrong;
  private int unusable;

  void add(int some, FixTrial.Results results) {
    programs += some;
    unusable += results.unusable().size();
    for (FixTrial.Result result : results.all()) {
      made++;
      wrong += result.answer().isWrong() ? 1 : 0;
      answers
          .computeIfAbsent(name(result), name -> new EnumMap<>(FixAnswer.class))
          .merge(result.answer(), 1, Integer::sum);
    }
  }

  /** The rule, and the title of the fix without names of the program. */
  private static String name(FixTrial.Result result) {
    return "%s, %s: %s"
        .formatted(
            result.fixed().finding().rule().id(),
            result.fixed().isSafe() ? "safe" : "unsafe",
            result.fixed().fix().title().replaceAll("`[^`]*`", "…"));
  }

  int made() {
    return made;
  }

  int wrong() {
    return wrong;
  }

  /** Programs that could not be compiled or run as they were: mistakes of the generator. */
  int unusable() {
    return unusable;
  }

  /** How often each fix was made, and what came of it. */
  Map<String, Map<FixAnswer, Integer>> answers() {
    return answers;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("programs         %7d%n".formatted(programs));
    text.append("unusable         %7d%n".formatted(unusable));
    text.append("fixes made       %7d%n".formatted(made));
    text.append("wrong            %7d%n%n".formatted(wrong));
    answers.forEach((name, counts) -> text.append("%s %s%n".formatted(name, counts)));
    return text.toString();
  }
}
