package fixtures.frameworks.ignite;

import java.util.concurrent.ExecutorService;
import org.apache.ignite.Ignite;
import org.apache.ignite.lang.IgniteCallable;

/** {@link LambdaToExecutor}, mended: Ignite's own callable is serializable. */
public final class IgniteCallableToExecutor {
  static void send(Ignite ignite) throws Exception {
    ExecutorService others = ignite.executorService(ignite.cluster().forRemotes());
    IgniteCallable<Integer> one = () -> 1;
    others.submit(one).get();
  }
}
