package fixtures.flow.recursion;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Two methods call each other until one gives a plain object. */
public class MutualRecursionEndsInPlain {
  static class Stop {}

  static Object ping(int rounds) {
    return rounds == 0 ? new Stop() : pong(rounds - 1);
  }

  static Object pong(int rounds) {
    return rounds == 0 ? "out" : ping(rounds - 1);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(ping(2)); // expect: unserializable-value-at-boundary likely "Stop"
  }

  static Object payload() {
    return ping(2);
  }
}
