package fixtures.framework.ignite;

import org.apache.ignite.Ignite;

/** The node itself is captured by the job; it is externalizable and finds the local one again. */
public class IgniteCaptured {
  static void run(Ignite ignite) {
    ignite.compute().run(() -> System.out.println(ignite.name()));
  }
}
