package fixtures.framework.hazelcast;

import java.io.Serializable;
import java.util.concurrent.Callable;

/** The member that runs the task sets the service. */
public class TaskWithInjectedService implements Callable<Integer>, Serializable {
  private static final long serialVersionUID = 1L;
  @Autowired private transient Clock clock = new Clock();

  @interface Autowired {}

  static class Clock {
    int hour() {
      return 12;
    }
  }

  @Override
  public Integer call() {
    return clock.hour();
  }

  static Object payload() {
    return new TaskWithInjectedService();
  }
}
