package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.wording.Fault;
import java.util.stream.Stream;

/** Reports values that are handed to a boundary and are not serializable themselves. */
public final class UnserializableValueAtBoundary implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unserializable-value-at-boundary",
        RuleInfo.Family.CROSSING,
        "what is handed to a boundary is not serializable itself",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().crossings().stream()
        .map(story -> new CrossingFinding(project, story))
        .filter(finding -> finding.isHandedOver() && finding.isItself() && !finding.isView())
        .map(this::finding);
  }

  private Finding finding(CrossingFinding finding) {
    Fault fault = finding.fault();
    String instead = "hand over something that is serializable";
    boolean isKind = finding.crossing().through().startsWith("@");
    if (isKind || finding.crossing().payload() instanceof Crossing.Payload.OfInstances) {
      String message = fault.thing() + " is shipped as " + finding.boundary() + ", " + fault.but();
      return finding.of(info(), message);
    }
    return finding.of(
        info(),
        fault.thing() + " is passed to " + finding.boundary() + ", " + fault.but(),
        instead);
  }
}
