package fixtures.flow.certainty;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Both give serializable records. */
public class BothBranchesAreSerializable {
  record Voucher(int amount) implements Serializable {}

  record Transfer(String account) implements Serializable {}

  static Object payment(boolean voucher) {
    return voucher ? new Voucher(5) : new Transfer("DE12");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(payment(true));
  }

  static Object payload() {
    return payment(true);
  }
}
