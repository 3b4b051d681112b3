package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.wording.Fault;
import java.util.stream.Stream;

/**
 * Reports views and other library objects, known by the call that made them, that are handed to a
 * boundary.
 */
public final class UnserializableCollectionViewAtBoundary implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unserializable-collection-view-at-boundary",
        RuleInfo.Family.CROSSING,
        "a view or another library object that cannot be serialized is handed to a boundary",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().crossings().stream()
        .map(story -> new CrossingFinding(project, story))
        .filter(finding -> finding.isHandedOver() && finding.isView())
        .map(this::finding);
  }

  private Finding finding(CrossingFinding finding) {
    Fault fault = finding.fault();
    return finding.of(
        info(), fault.thing() + " is passed to " + finding.boundary() + ", " + fault.but());
  }
}
