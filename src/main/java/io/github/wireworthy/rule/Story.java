package io.github.wireworthy.rule;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Route;
import io.github.wireworthy.verdict.Verdict;
import java.util.List;

/**
 * Something that cannot make the journey, to be told once, at the place where it is to be mended.
 *
 * @param subject what is at fault, or shows the fault if it has no better place
 * @param failure the verdict on it
 * @param crossings where it shows, by place
 */
public record Story<T>(T subject, Verdict.Fails failure, List<Crossing> crossings) {

  public Story {
    crossings = List.copyOf(crossings);
  }

  /** How sure the failure is. */
  public Certainty certainty() {
    return failure.certainty();
  }

  /** The way from the subject to the culprit. */
  public Route route() {
    return failure.route();
  }
}
