package io.github.wireworthy.rules.readback;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.AddConstructor;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;
import java.util.stream.Stream;

/** Reports classes that write themselves and cannot be made again when they are read. */
public final class ExternalizableWithoutPublicConstructor implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "externalizable-without-public-constructor",
        RuleInfo.Family.READBACK,
        "an externalizable class has no public no-arg constructor, so it cannot be read back",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().restored().stream()
        .map(story -> new ClassFinding(project, story))
        .filter(finding -> finding.base().isEmpty())
        .map(this::finding);
  }

  private Finding finding(ClassFinding finding) {
    return finding
        .of(
            info(),
            finding.name() + " is written but not read back: it has no public no-arg constructor",
            List.of(help(finding)))
        .with(() -> fixes(finding));
  }

  private static List<Fix> fixes(ClassFinding finding) {
    return AddConstructor.of(finding.project(), finding.story().subject().type()).stream().toList();
  }

  private static String help(ClassFinding finding) {
    if (finding.story().subject().type().kind() == TypeInfo.Kind.ANONYMOUS) {
      return "make it a public static nested class with a public no-arg constructor";
    }
    return "give "
        + finding.name()
        + " a public no-arg constructor; make it static if it is an inner class";
  }
}
