package fixtures.frameworks.ignite;

import java.io.Serializable;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteMessaging;

/** A message is written for each node that listens. */
public final class RecordInMessage {
  private record Sold(int number) implements Serializable {}

  static void send(Ignite ignite) {
    IgniteMessaging others = ignite.message(ignite.cluster().forRemotes());
    // expect: unserializable-value-at-boundary
    others.send("sold", new Sold(1));
  }
}
