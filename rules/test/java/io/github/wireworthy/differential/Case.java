package io.github.wireworthy.differential;

import io.github.wireworthy.program.Program;
import java.util.List;

/** One program with what is said of it and what really happens. */
record Case(Program program, Opinion opinion, List<Journey> journeys) {

  Answer answer() {
    return Answer.of(opinion, journeys);
  }

  boolean reallyFails() {
    return journeys.stream().anyMatch(journey -> !journey.passes());
  }

  /** Seed, both sides and the text. */
  String report() {
    return "%s: seed %d\n  engine: %s\n  JVM: %s\n%s"
        .formatted(answer(), program.seed(), opinion.all(), journeys, program.text());
  }
}
