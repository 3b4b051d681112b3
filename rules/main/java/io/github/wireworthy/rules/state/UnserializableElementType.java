package io.github.wireworthy.rules.state;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.wording.Fault;
import java.util.stream.Stream;

/** Reports arrays and containers in serializable classes whose elements cannot be written. */
public final class UnserializableElementType implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unserializable-element-type",
        RuleInfo.Family.STATE,
        "a serializable class holds an array, collection or map of what cannot be serialized",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().state().stream()
        .map(story -> new MemberFinding(project, story))
        .filter(finding -> finding.fault().isInContainer())
        .map(this::finding);
  }

  private Finding finding(MemberFinding finding) {
    Fault fault = finding.fault();
    String verb = fault.isDirectAfter(2) ? " contains " : " contains what reaches ";
    return finding.of(
        info(),
        finding.name() + verb + fault.thing() + ", " + fault.which(),
        "make " + finding.shortName() + " transient, or fill it with something serializable");
  }
}
