package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** It stores the formatter's pattern. */
public class OldSwitchStoresPattern {
  static Object format(String region) {
    Object format;
    switch (region) {
      case "US":
        format = "MM/dd/yyyy";
        break;
      default:
        format = "dd.MM.yyyy";
        break;
    }
    return format;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(format("DE"));
  }

  static Object payload() {
    return format("DE");
  }
}
