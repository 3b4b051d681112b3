package fixtures.frameworks.ignite;

import java.util.concurrent.ExecutorService;
import org.apache.ignite.Ignite;

/** The executor service takes any callable, so the lambda is not serializable. */
public final class LambdaToExecutor {
  static void send(Ignite ignite) throws Exception {
    ExecutorService others = ignite.executorService(ignite.cluster().forRemotes());
    // expect: unserializable-value-at-boundary
    others.submit(() -> 1).get();
  }
}
