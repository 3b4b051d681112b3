package fixtures.crossing.marshalled;

import java.io.IOException;
import java.io.Serializable;
import java.rmi.MarshalledObject;

/** A serializable record, marshalled; the marshalled object itself goes as well. */
public class RecordMarshalled {
  record Order(int total) implements Serializable {}

  static MarshalledObject<Order> marshalled() throws IOException {
    return new MarshalledObject<>(new Order(1));
  }

  static Object payload() throws IOException {
    return marshalled();
  }
}
