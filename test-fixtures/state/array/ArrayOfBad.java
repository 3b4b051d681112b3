package fixtures.state.array;

import java.io.Serializable;

/** The elements of an array are written. */
public class ArrayOfBad implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Sensor[] sensors = {new Sensor()}; // expect: unserializable-element-type via ArrayOfBad.sensors "Sensor"

  static class Sensor {
    int value = 1;
  }

  static Object payload() {
    return new ArrayOfBad();
  }
}
