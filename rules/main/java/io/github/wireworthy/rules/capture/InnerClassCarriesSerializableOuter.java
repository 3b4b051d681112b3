package io.github.wireworthy.rules.capture;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.Wording;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A serializable inner class carries an enclosing instance that can be written, but is written
 * whole.
 */
public final class InnerClassCarriesSerializableOuter implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "inner-class-carries-serializable-outer",
          RuleInfo.Family.CAPTURE,
          "a serializable inner class takes a whole outer object along",
          false);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.closures().stream()
        .filter(judged -> judged.verdict() instanceof Verdict.Passes)
        .map(Judged::subject)
        .filter(Carriers::isClass)
        .flatMap(
            carried ->
                carried.capture() instanceof Capture.EnclosingInstance outer
                    ? Stream.of(finding(carried, outer))
                    : Stream.empty());
  }

  private static Finding finding(CarriedValue carried, Capture.EnclosingInstance outer) {
    String name = Wording.code(DisplayNames.simple(outer.type().name()));
    return new Finding(
        INFO,
        Certainty.LIKELY,
        Carriers.nameOf(carried) + " takes the whole enclosing " + name + " along",
        "every object of it holds its " + name,
        carried.location(),
        Carriers.symbol(carried),
        Optional.empty(),
        List.of(),
        List.of("make it a static nested class, and hand it what it needs of " + name));
  }
}
