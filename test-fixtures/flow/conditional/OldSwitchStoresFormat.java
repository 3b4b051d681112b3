package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.format.DateTimeFormatter;

/** An old switch stores the formatter of the region. */
public class OldSwitchStoresFormat {
  static Object format(String region) {
    Object format;
    switch (region) {
      case "US":
        format = "MM/dd/yyyy";
        break;
      default:
        format = DateTimeFormatter.ofPattern("dd.MM.yyyy");
        break;
    }
    return format;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(format("DE")); // expect: unserializable-value-at-boundary likely "DateTimeFormatter"
  }

  static Object payload() {
    return format("DE");
  }
}
