package fixtures.capture.lambda;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.Predicate;

/** `negate()` of a serializable predicate is not serializable. */
public class NegatedPredicateWritten {
  interface OrderTest extends Predicate<String>, Serializable {}

  static void save(ObjectOutputStream out) throws IOException {
    OrderTest open = order -> order.isEmpty();
    out.writeObject(open.negate()); // expect: unserializable-value-at-boundary
  }

  static Object payload() {
    OrderTest open = order -> order.isEmpty();
    return open.negate();
  }
}
