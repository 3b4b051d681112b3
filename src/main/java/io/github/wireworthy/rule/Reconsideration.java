package io.github.wireworthy.rule;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.verdict.SerializabilityJudge;
import io.github.wireworthy.verdict.Verdict;

/** Judges once more what crosses, as if something were mended. */
@FunctionalInterface
public interface Reconsideration {

  /**
   * The verdict on a payload.
   *
   * @param judge decides by what would be then
   */
  Verdict of(Crossing crossing, SerializabilityJudge judge);
}
