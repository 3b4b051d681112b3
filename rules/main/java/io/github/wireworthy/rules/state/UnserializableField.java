package io.github.wireworthy.rules.state;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.wording.Fault;
import io.github.wireworthy.verdict.Step;
import java.util.stream.Stream;

/** Reports instance fields of serializable classes whose values cannot be written. */
public final class UnserializableField implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unserializable-field",
        RuleInfo.Family.STATE,
        "a serializable class has an instance field whose value cannot be serialized",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().state().stream()
        .map(story -> new MemberFinding(project, story))
        .filter(finding -> !finding.fault().isFirst(Step.Kind.COMPONENT))
        .filter(finding -> !finding.fault().isInContainer())
        .map(this::finding);
  }

  private Finding finding(MemberFinding finding) {
    Fault fault = finding.fault();
    String verb = fault.isDirectAfter(1) ? " holds " : " reaches ";
    return finding.of(
        info(),
        finding.name() + verb + fault.thing() + ", " + fault.which(),
        "make " + finding.shortName() + " transient, or static if all objects can share it");
  }
}
