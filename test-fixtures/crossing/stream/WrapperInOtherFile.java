package fixtures.crossing.stream;

/** The wrapper stands in another file, and calls another method there. */
public class WrapperInOtherFile {
  static class Order {
    int total = 1;
  }

  static byte[] save(OrderStore store) {
    Order order = new Order();
    return store.store("latest", order); // expect: unserializable-value-at-boundary "Order"
  }

  static Object payload() {
    return new Order();
  }
}
