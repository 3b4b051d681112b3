package io.github.wireworthy.rules.wording;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Boundary.Condition;
import io.github.wireworthy.boundary.Boundary.Ground;
import io.github.wireworthy.boundary.Boundary.When;
import io.github.wireworthy.boundary.Crossing;
import java.util.List;
import java.util.Optional;

/** What a finding rests on: how the project runs, as it was assumed, given or found. */
public final class Premise {

  private Premise() {}

  /** In words; empty if something crosses in any case, or if nothing does. */
  public static Optional<String> of(List<Crossing> crossings) {
    List<Boundary> boundaries = crossings.stream().map(Crossing::boundary).toList();
    return boundaries.stream().allMatch(boundary -> boundary.condition().isPresent())
        ? boundaries.stream().flatMap(it -> it.condition().stream()).findFirst().map(Premise::words)
        : Optional.empty();
  }

  private static String words(Condition condition) {
    Ground ground = condition.ground();
    if (ground instanceof Ground.Given) {
      return "given: " + condition.text();
    } else if (ground instanceof Ground.Found found) {
      return "found: "
          + condition.text()
          + ", as "
          + found.sign()
          + " in "
          + found.place()
          + " says"
          + otherwise(condition.when());
    }
    return "assumed: " + condition.text() + otherwise(condition.when());
  }

  private static String otherwise(When when) {
    String remedy = "; if it is not so, ";
    if (when instanceof When.Separate) {
      return remedy + Words.quoted("--isolation shared");
    } else if (when instanceof When.DefaultSerializer) {
      return remedy + Words.quoted("--serializer NAME");
    }
    return when instanceof When.Configured configured
        ? remedy + Words.quoted("--switch " + configured.name() + "=off")
        : "";
  }
}
