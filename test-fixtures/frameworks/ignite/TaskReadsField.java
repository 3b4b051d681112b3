package fixtures.frameworks.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCompute;

/** Ignite's own format needs no class to be serializable, so the report may go along. */
public final class TaskReadsField {
  private final double rate = Double.parseDouble("1.19");

  static void send(Ignite ignite) {
    new TaskReadsField().gross(ignite.compute(ignite.cluster().forRemotes()));
  }

  double gross(IgniteCompute others) {
    // verdict: passes
    return others.call(() -> 2 * rate);
  }
}
