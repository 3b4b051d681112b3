package fixtures.state.array;

import java.io.Serializable;

/** The array is made empty and filled by a loop. */
public class ArrayFilledLater implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Sensor[] sensors = new Sensor[3]; // expect: unserializable-element-type "Sensor"

  static class Sensor {
    int value = 1;
  }

  ArrayFilledLater() {
    for (int index = 0; index < sensors.length; index++) {
      sensors[index] = new Sensor();
    }
  }

  static Object payload() {
    return new ArrayFilledLater();
  }
}
