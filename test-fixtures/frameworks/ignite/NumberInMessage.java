package fixtures.frameworks.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteMessaging;

/** {@link RecordInMessage}, mended: the number. */
public final class NumberInMessage {
  static void send(Ignite ignite) {
    IgniteMessaging others = ignite.message(ignite.cluster().forRemotes());
    others.send("sold", 1);
  }
}
