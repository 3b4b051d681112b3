package fixtures.framework.ignite;

import org.apache.ignite.Ignite;

/** The node itself is captured by the job. */
public class IgniteCaptured {
  static void run(Ignite ignite) {
    ignite.compute().run(() -> System.out.println(ignite.name())); // expect: lambda-captures-unserializable-variable "Ignite"
  }
}
