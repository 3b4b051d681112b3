package fixtures.frameworks.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCompute;

/** A bound method reference takes its object along, which need not be serializable. */
public final class TaskBindsService {
  private static final class Prices {
    private int tea = 3;

    private Integer tea() {
      return tea;
    }
  }

  static void send(Ignite ignite) {
    Prices prices = new Prices();
    IgniteCompute others = ignite.compute(ignite.cluster().forRemotes());
    // verdict: passes
    others.call(prices::tea);
  }
}
