package io.github.wireworthy.rule;

import java.util.stream.Stream;

/** A check: a pure function from a finished project to findings. */
public interface Rule {

  RuleInfo info();

  /** The findings of this rule; never null, order does not matter. */
  Stream<Finding> check(Project project);
}
