package fixtures.framework.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.Ignition;

/** The job asks for the node where it runs. */
public class LocalIgniteAsked {
  static void run(Ignite ignite) {
    ignite.compute().run(() -> System.out.println(Ignition.localIgnite().name()));
  }
}
