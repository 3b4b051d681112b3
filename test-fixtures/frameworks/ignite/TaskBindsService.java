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
    // verdict: passes // expect-spurious: method-reference-binds-unserializable-receiver because Ignite's own format is not known
    others.call(prices::tea);
  }
}
