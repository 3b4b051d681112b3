package fixtures.flow.recursion;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The end is a text. */
public class MutualRecursionEndsInText {
  static class Stop {}

  static Object ping(int rounds) {
    return rounds == 0 ? "stop" : pong(rounds - 1);
  }

  static Object pong(int rounds) {
    return rounds == 0 ? "out" : ping(rounds - 1);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(ping(2));
  }

  static Object payload() {
    return ping(2);
  }
}
