package fixtures.frameworks.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCompute;
import org.apache.ignite.lang.IgniteCallable;

/** An anonymous task takes its outer object along, and that is written like any other. */
public final class AnonymousTask {
  private int number = 1;

  static void send(Ignite ignite) {
    new AnonymousTask().call(ignite.compute(ignite.cluster().forRemotes()));
  }

  int call(IgniteCompute others) {
    return others.call(
        // verdict: passes
        new IgniteCallable<Integer>() {
          @Override
          public Integer call() {
            return number;
          }
        });
  }
}
