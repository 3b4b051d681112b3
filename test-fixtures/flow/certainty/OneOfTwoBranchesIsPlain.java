package fixtures.flow.certainty;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** One of the branches gives a plain object. */
public class OneOfTwoBranchesIsPlain {
  record Voucher(int amount) {}

  record Transfer(String account) implements Serializable {}

  static Object payment(boolean voucher) {
    return voucher ? new Voucher(5) : new Transfer("DE12");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(payment(true)); // expect: unserializable-value-at-boundary likely "Voucher"
  }

  static Object payload() {
    return payment(true);
  }
}
