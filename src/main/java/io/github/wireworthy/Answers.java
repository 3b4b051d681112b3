package io.github.wireworthy;

import io.github.wireworthy.verdict.Gap;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.Verdict;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts verdicts, and what was missing for those that stayed undecided. */
final class Answers {

  private final SortedMap<Gap, Integer> gaps = new TreeMap<>();
  private int questions;
  private int undecided;

  void add(Judged<?> judged) {
    questions++;
    if (judged.verdict() instanceof Verdict.Undecided open) {
      undecided++;
      open.gaps().forEach(gap -> gaps.merge(gap, 1, Integer::sum));
    }
  }

  SortedMap<Gap, Integer> gaps() {
    return gaps;
  }

  int questions() {
    return questions;
  }

  int undecided() {
    return undecided;
  }
}
