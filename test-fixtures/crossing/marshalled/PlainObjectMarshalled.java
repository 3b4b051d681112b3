package fixtures.crossing.marshalled;

import java.io.IOException;
import java.rmi.MarshalledObject;

/** MarshalledObject serializes in its constructor. */
public class PlainObjectMarshalled {
  static class Order {
    int total = 1;
  }

  static MarshalledObject<Order> marshalled() throws IOException {
    return new MarshalledObject<>(new Order()); // expect: unserializable-value-at-boundary "Order"
  }

  static Object payload() {
    return new Order();
  }
}
