package io.github.wireworthy.triage;

import java.util.List;

/**
 * What triage gives.
 *
 * @param findings those to be told, sorted by file, place and rule
 * @param suppressed how many would be told if the sources did not allow them
 * @param unused suppressions that allow nothing
 * @param unknown suppressions that name no rule and no family
 */
public record Triaged(
    List<TriagedFinding> findings,
    int suppressed,
    List<Suppression> unused,
    List<Suppression> unknown) {}
