package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** One arm of the switch opens a stream instead of naming it. */
public class SwitchExpressionOfChannels {
  static Object channel(String kind) {
    return switch (kind) {
      case "mail" -> "smtp";
      case "console" -> System.out;
      default -> "none";
    };
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(channel("console")); // expect: unserializable-value-at-boundary likely "PrintStream"
  }

  static Object payload() {
    return channel("console");
  }
}
