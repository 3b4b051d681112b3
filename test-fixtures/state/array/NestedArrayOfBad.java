package fixtures.state.array;

import java.io.Serializable;

/** Arrays of arrays, down to the elements. */
public class NestedArrayOfBad implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Sensor[][] grid = {{}, {new Sensor()}}; // expect: unserializable-element-type "Sensor"

  static class Sensor {
    int value = 1;
  }

  static Object payload() {
    return new NestedArrayOfBad();
  }
}
