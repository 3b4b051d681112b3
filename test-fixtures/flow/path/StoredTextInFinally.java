package fixtures.flow.path;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** It stores a text. */
public class StoredTextInFinally {
  static Object outcome(String number) {
    Object outcome = "none";
    try {
      outcome = Integer.parseInt(number);
    } catch (NumberFormatException wrong) {
      outcome = wrong.getMessage();
    } finally {
      outcome = "done " + outcome;
    }
    return outcome;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(outcome("12"));
  }

  static Object payload() {
    return outcome("12");
  }
}
