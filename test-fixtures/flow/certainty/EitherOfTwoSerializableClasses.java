package fixtures.flow.certainty;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Both branches give serializable records. */
public class EitherOfTwoSerializableClasses {
  record Cash(int amount) implements Serializable {}

  record Card(String number) implements Serializable {}

  static Object payment(boolean cash) {
    return cash ? new Cash(5) : new Card("4711");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(payment(true));
  }

  static Object payload() {
    return payment(true);
  }
}
