package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.boundary.Crossing.Payload;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.wording.Fault;
import io.github.wireworthy.verdict.Certainty;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports what shipped tasks and remote methods give back and cannot be written. */
public final class UnserializableResultAtBoundary implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unserializable-result-at-boundary",
        RuleInfo.Family.CROSSING,
        "what a shipped task or a remote method gives back cannot be serialized",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    Set<String> signatures = failingSignatures(project);
    return project.stories().crossings().stream()
        .map(story -> new CrossingFinding(project, story))
        .filter(CrossingFinding::isSentHome)
        .filter(finding -> !signatures.contains(finding.crossing().through()))
        .map(this::finding);
  }

  /** Where the interface already says what is wrong, its implementations need not. */
  private static Set<String> failingSignatures(Project project) {
    return project.stories().crossings().stream()
        .filter(story -> story.failure().certainty() != Certainty.POSSIBLE)
        .filter(
            story ->
                story.subject().payload() instanceof Payload.OfType type
                    && type.role() == Crossing.Role.RESULT)
        .map(story -> story.subject().through())
        .collect(Collectors.toSet());
  }

  private Finding finding(CrossingFinding finding) {
    Fault fault = finding.fault();
    String verb = fault.isDirectAfter(0) ? " gives back " : " gives back what reaches ";
    return finding.of(
        info(),
        finding.boundary() + verb + fault.thing() + ", " + fault.which(),
        "give back something that is serializable");
  }
}
