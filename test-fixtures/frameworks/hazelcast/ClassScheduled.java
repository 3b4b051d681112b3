package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.scheduledexecutor.IScheduledExecutorService;
import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** {@link LambdaScheduled}, mended: a class that is serializable. */
public final class ClassScheduled {
  private static final class One implements Callable<Integer>, Serializable {
    @Override
    public Integer call() {
      return 1;
    }
  }

  static void send(HazelcastInstance hazelcast) throws Exception {
    IScheduledExecutorService scheduler = hazelcast.getScheduledExecutorService("later");
    scheduler.schedule(new One(), 1, TimeUnit.MILLISECONDS).get();
  }
}
