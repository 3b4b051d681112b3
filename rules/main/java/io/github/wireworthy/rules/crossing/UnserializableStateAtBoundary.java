package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.wording.Fault;
import java.util.stream.Stream;

/**
 * Reports values that are serializable themselves but reach something that is not, where only the
 * crossing shows it.
 */
public final class UnserializableStateAtBoundary implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unserializable-state-at-boundary",
        RuleInfo.Family.CROSSING,
        "what is handed to a boundary reaches something that cannot be serialized",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().crossings().stream()
        .map(story -> new CrossingFinding(project, story))
        .filter(finding -> finding.isHandedOver() && !finding.isItself() && !finding.isView())
        .map(this::finding);
  }

  private Finding finding(CrossingFinding finding) {
    Fault fault = finding.fault();
    return finding.of(
        info(),
        "what is passed to "
            + finding.boundary()
            + " reaches "
            + fault.thing()
            + ", "
            + fault.which(),
        "leave it out of what is handed over");
  }
}
