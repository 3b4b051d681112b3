package fixtures.flow.path;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The first case breaks. */
public class SwitchBreaks {
  static Object level(int level) {
    Object name = "none";
    switch (level) {
      case 0:
        name = "low";
        break;
      case 1:
        name = "high";
        break;
      default:
        break;
    }
    return name;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(level(0));
  }

  static Object payload() {
    return level(0);
  }
}
