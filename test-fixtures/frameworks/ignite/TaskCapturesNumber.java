package fixtures.frameworks.ignite;

import java.io.Serializable;
import org.apache.ignite.Ignite;

/** {@link TaskCapturesRecord}, mended: the number. */
public final class TaskCapturesNumber {
  private record Rate(double factor) implements Serializable {}

  static void send(Ignite ignite) {
    double rate = new Rate(1.19).factor();
    ignite.compute(ignite.cluster().forRemotes()).call(() -> rate * 2);
  }
}
