package io.github.wireworthy.rules.capture;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** A serializable inner class carries an enclosing instance that cannot be written. */
public final class InnerClassCarriesUnserializableOuter implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "inner-class-carries-unserializable-outer",
          RuleInfo.Family.CAPTURE,
          "a serializable member, local or anonymous class carries its enclosing instance, used or not",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().closures().stream()
        .filter(story -> Carriers.isClass(story.subject()) && Carriers.isOuter(story.subject()))
        .map(story -> Carriers.finding(INFO, story));
  }
}
