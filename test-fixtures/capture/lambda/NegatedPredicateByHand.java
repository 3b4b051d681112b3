package fixtures.capture.lambda;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.Predicate;

/** The negation is written out. */
public class NegatedPredicateByHand {
  interface OrderTest extends Predicate<String>, Serializable {}

  static void save(ObjectOutputStream out) throws IOException {
    OrderTest open = order -> order.isEmpty();
    OrderTest closed = order -> !open.test(order);
    out.writeObject(closed);
  }

  static Object payload() {
    OrderTest open = order -> order.isEmpty();
    OrderTest closed = order -> !open.test(order);
    return closed;
  }
}
