package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;

/** The innermost branch of nested conditionals gives a plain price. */
public class NestedConditionalOfPrices {
  static class Price {
    BigDecimal amount = BigDecimal.TEN;
  }

  static Object price(int customers) {
    return customers > 100 ? "bulk" : customers > 10 ? BigDecimal.ONE : new Price();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(price(1)); // expect: unserializable-value-at-boundary likely "Price"
  }

  static Object payload() {
    return price(1);
  }
}
