package io.github.wireworthy.differential;

import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the engine says of one program.
 *
 * @param all the verdicts of every crossing
 * @param outermost the verdicts of those that are not only the inner side of another: of a helper
 *     that hands its parameter on, what is said of its callers
 */
record Opinion(List<Verdict> all, List<Verdict> outermost) {
  static final Opinion NONE = new Opinion(List.of(), List.of());

  List<Verdict.Fails> failures(Certainty certainty) {
    return all.stream()
        .flatMap(
            verdict -> verdict instanceof Verdict.Fails fails ? Stream.of(fails) : Stream.empty())
        .filter(fails -> fails.certainty() == certainty)
        .toList();
  }

  /** Whether it is not known: nothing better than possible. */
  boolean isOpen() {
    return outermost.stream().anyMatch(verdict -> !(verdict instanceof Verdict.Passes));
  }
}
