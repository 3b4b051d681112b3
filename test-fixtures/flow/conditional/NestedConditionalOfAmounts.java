package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;

/** The innermost branch gives the amount. */
public class NestedConditionalOfAmounts {
  static class Price {
    BigDecimal amount = BigDecimal.TEN;
  }

  static Object price(int customers) {
    return customers > 100 ? "bulk" : customers > 10 ? BigDecimal.ONE : new Price().amount;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(price(1));
  }

  static Object payload() {
    return price(1);
  }
}
