package fixtures.flow.path;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The finally block has the last word. */
public class StoredInFinally {
  static Object outcome(String number) {
    Object outcome = "none";
    try {
      outcome = Integer.parseInt(number);
    } catch (NumberFormatException wrong) {
      outcome = wrong.getMessage();
    } finally {
      outcome = new Thread("outcome");
    }
    return outcome;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(outcome("12")); // expect: unserializable-value-at-boundary proved "Thread"
  }

  static Object payload() {
    return outcome("12");
  }
}
