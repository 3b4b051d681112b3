package fixtures.framework.ignite;

import org.apache.ignite.IgniteCompute;
import org.apache.ignite.lang.IgniteRunnable;

/** A job takes along the service that sends it: Java refuses it, Ignite has a format of its own. */
public class RunnableUsesField {
  private String title = "turnover";

  void run(IgniteCompute compute) {
    compute.run(() -> System.out.println(title));
  }

  IgniteRunnable job() {
    return () -> System.out.println(title); // verdict: fails
  }

  static Object payload() {
    return new RunnableUsesField().job();
  }
}
