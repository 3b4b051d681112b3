package fixtures.state.array;

import java.io.Serializable;

/** So does an array of nulls that is never filled. */
public class ArrayOfNulls implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Sensor[] sensors = new Sensor[3];

  static class Sensor {
    int value = 1;
  }

  int size() {
    return sensors.length;
  }

  static Object payload() {
    return new ArrayOfNulls();
  }
}
