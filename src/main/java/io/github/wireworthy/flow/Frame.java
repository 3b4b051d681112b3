package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Variable;
import java.util.List;
import java.util.Map;

/**
 * What is known of one call while the called method is looked into.
 *
 * @param arguments the values of its parameters
 */
record Frame(Map<Variable, List<Value>> arguments) {

  /** No call: parameters may be anything of their type. */
  static final Frame NONE = new Frame(Map.of());

  boolean isNone() {
    return arguments.isEmpty();
  }
}
