package io.github.wireworthy.rules.readback;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.wording.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports serializable classes whose first superclass that is not serializable has no constructor
 * that reading could call.
 */
public final class SuperclassWithoutNoArgConstructor implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "superclass-without-no-arg-constructor",
        RuleInfo.Family.READBACK,
        "objects cannot be read back, because a superclass has no accessible no-arg constructor",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().restored().stream()
        .map(story -> new ClassFinding(project, story))
        .flatMap(finding -> finding.base().stream().map(base -> finding(finding, base)));
  }

  private Finding finding(ClassFinding finding, String base) {
    String superclass = Words.named(finding.project().types(), base);
    return finding.of(
        info(),
        finding.name()
            + " is written but not read back: "
            + superclass
            + " has no accessible no-arg constructor",
        List.of(
            "give " + superclass + " a no-arg constructor that its subclasses can call",
            "write something else instead: let "
                + finding.name()
                + " have a `writeReplace` method"));
  }
}
