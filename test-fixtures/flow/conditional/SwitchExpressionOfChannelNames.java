package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** All arms give names. */
public class SwitchExpressionOfChannelNames {
  static Object channel(String kind) {
    return switch (kind) {
      case "mail" -> "smtp";
      case "console" -> "stdout";
      default -> "none";
    };
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(channel("console"));
  }

  static Object payload() {
    return channel("console");
  }
}
