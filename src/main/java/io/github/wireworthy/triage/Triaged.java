package io.github.wireworthy.triage;

import java.util.List;

/**
 * What triage gives.
 *
 * @param findings those to be told, sorted by file, place and rule
 * @param suppressed those that would be told if the sources did not allow them, sorted likewise
 * @param unused suppressions that allow nothing
 * @param unknown suppressions that name no rule and no family
 */
public record Triaged(
    List<TriagedFinding> findings,
    List<Suppressed> suppressed,
    List<Suppression> unused,
    List<Suppression> unknown) {

  /** A finding that is not told, and what in the sources allows it. */
  public record Suppressed(TriagedFinding finding, Suppression by) {}
}
