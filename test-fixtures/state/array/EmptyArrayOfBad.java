package fixtures.state.array;

import java.io.Serializable;

/** An array without elements goes, whatever its element type. */
public class EmptyArrayOfBad implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Sensor[] sensors = new Sensor[0];

  static class Sensor {
    int value = 1;
  }

  static Object payload() {
    return new EmptyArrayOfBad();
  }
}
