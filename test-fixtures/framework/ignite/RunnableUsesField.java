package fixtures.framework.ignite;

import org.apache.ignite.IgniteCompute;
import org.apache.ignite.lang.IgniteRunnable;

/** A job reads a field of the service that sends it. */
public class RunnableUsesField {
  private String title = "turnover";

  void run(IgniteCompute compute) {
    compute.run(() -> System.out.println(title)); // expect: lambda-captures-unserializable-this "title"
  }

  IgniteRunnable job() {
    return () -> System.out.println(title); // expect: lambda-captures-unserializable-this "title"
  }

  static Object payload() {
    return new RunnableUsesField().job();
  }
}
