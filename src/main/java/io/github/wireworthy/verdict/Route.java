package io.github.wireworthy.verdict;

import java.util.ArrayList;
import java.util.List;

/** The steps from a payload to the culprit; no steps if the payload itself is the culprit. */
public record Route(List<Step> steps, Culprit culprit) {

  public Route {
    steps = List.copyOf(steps);
  }

  /** A route to something that cannot go itself. */
  public static Route to(Culprit culprit) {
    return new Route(List.of(), culprit);
  }

  /** This route, reached by one more step at its beginning. */
  public Route after(Step first) {
    List<Step> longer = new ArrayList<>(steps.size() + 1);
    longer.add(first);
    longer.addAll(steps);
    return new Route(longer, culprit);
  }
}
