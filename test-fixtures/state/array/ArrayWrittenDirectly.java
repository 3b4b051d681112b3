package fixtures.state.array;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** An array handed to the stream. */
public class ArrayWrittenDirectly {
  static class Sensor {
    int value = 1;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Sensor[] {new Sensor()}); // expect: unserializable-state-at-boundary "Sensor"
  }

  static Object payload() {
    return new Sensor[] {new Sensor()};
  }
}
