package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.wording.Fault;
import java.util.stream.Stream;

/** Reports parameter, result and exception types of remote methods that cannot be written. */
public final class UnserializableRemoteSignature implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unserializable-remote-signature",
        RuleInfo.Family.CROSSING,
        "a remote method takes, gives back or throws what cannot be serialized",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().crossings().stream()
        .map(story -> new CrossingFinding(project, story))
        .flatMap(this::finding);
  }

  private Stream<Finding> finding(CrossingFinding finding) {
    if (!(finding.crossing().payload() instanceof Crossing.Payload.OfType type)) {
      return Stream.empty();
    }
    Fault fault = finding.fault();
    String reach = fault.isDirectAfter(0) ? "" : " what reaches";
    return Stream.of(
        finding.of(
            info(),
            "remote method "
                + finding.boundary()
                + verb(type.role())
                + reach
                + " "
                + fault.thing()
                + ", "
                + fault.which(),
            "declare a type that is serializable"));
  }

  private static String verb(Crossing.Role role) {
    return switch (role) {
      case PARAMETER -> " takes";
      case RESULT -> " gives back";
      case EXCEPTION -> " throws";
    };
  }
}
