package fixtures.framework.ignite;

import org.apache.ignite.IgniteCompute;
import org.apache.ignite.lang.IgniteRunnable;

/** The title is copied. */
public class RunnableUsesCopy {
  private String title = "turnover";

  void run(IgniteCompute compute) {
    String title = this.title;
    compute.run(() -> System.out.println(title));
  }

  IgniteRunnable job() {
    String title = this.title;
    return () -> System.out.println(title);
  }

  static Object payload() {
    return new RunnableUsesCopy().job();
  }
}
