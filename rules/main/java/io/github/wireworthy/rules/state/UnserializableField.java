package io.github.wireworthy.rules.state;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** A serializable class has an instance field that cannot be written. */
public final class UnserializableField implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "unserializable-field",
          RuleInfo.Family.STATE,
          "a serializable class has a field whose value cannot be serialized",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().state().stream()
        .filter(story -> Members.held(story) == Members.Held.BY_FIELD)
        .map(story -> Members.finding(INFO, story));
  }
}
