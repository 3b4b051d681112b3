package fixtures.flow.path;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The first case falls through to the second, which stores a thread. */
public class SwitchFallsThrough {
  static Object level(int level) {
    Object name = "none";
    switch (level) {
      case 0:
        name = "low";
      case 1:
        name = new Thread("high");
        break;
      default:
        break;
    }
    return name;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(level(0)); // expect: unserializable-value-at-boundary likely "Thread"
  }

  static Object payload() {
    return level(0);
  }
}
