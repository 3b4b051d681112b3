package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** A type in the signature of a remote method cannot be written. */
public final class UnserializableRemoteSignature implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "unserializable-remote-signature",
          RuleInfo.Family.CROSSING,
          "a remote interface has a parameter, result or exception type that cannot be serialized",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().crossings().stream()
        .filter(story -> CrossingKind.of(story, project.types().system()) == CrossingKind.SIGNATURE)
        .map(story -> CrossingFindings.of(INFO, story));
  }
}
