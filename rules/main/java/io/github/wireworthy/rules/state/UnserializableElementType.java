package io.github.wireworthy.rules.state;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** A container in a serializable class holds elements that cannot be written. */
public final class UnserializableElementType implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "unserializable-element-type",
          RuleInfo.Family.STATE,
          "an array or collection in a serializable class has elements that cannot be serialized",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().state().stream()
        .filter(story -> Members.held(story) == Members.Held.AS_ELEMENT)
        .map(story -> Members.finding(INFO, story));
  }
}
