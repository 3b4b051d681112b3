package fixtures.flow.certainty;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Both branches give plain objects, so it fails on each path. */
public class EitherOfTwoPlainClasses {
  record Cash(int amount) {}

  record Card(String number) {}

  static Object payment(boolean cash) {
    return cash ? new Cash(5) : new Card("4711");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(payment(true)); // expect: unserializable-value-at-boundary proved
  }

  static Object payload() {
    return payment(true);
  }
}
