package io.github.wireworthy.frameworks;

import io.github.wireworthy.fixture.Fixture;
import java.util.List;

/**
 * How the journey of a fixture's object ended.
 *
 * @param chain the exception with its causes, each as its class and message; empty if all went well
 */
record Ending(Fixture fixture, List<String> chain) {

  boolean failed() {
    return !chain.isEmpty();
  }

  @Override
  public String toString() {
    return failed() ? String.join(" <- ", chain) : "passed";
  }
}
