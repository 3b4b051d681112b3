package io.github.wireworthy.triage;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.source.Location;

/** A finding that is to be told, with the severity that it is told with. */
public record TriagedFinding(Finding finding, Severity severity) {

  /** The primary location. */
  public Location location() {
    return finding.location();
  }
}
