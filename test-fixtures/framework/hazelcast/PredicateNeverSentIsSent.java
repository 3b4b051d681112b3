package fixtures.framework.hazelcast;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Somebody sends it all the same. */
public class PredicateNeverSentIsSent {
  static void send(ObjectOutputStream out) throws IOException {
    out.writeObject(new PredicateNeverSent()); // expect: unserializable-value-at-boundary
  }
}
