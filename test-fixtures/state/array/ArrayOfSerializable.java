package fixtures.state.array;

import java.io.Serializable;

/** The elements are serializable. */
public class ArrayOfSerializable implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Sensor[] sensors = {new Sensor()};

  static class Sensor implements Serializable {
    private static final long serialVersionUID = 1L;
    int value = 1;
  }

  static Object payload() {
    return new ArrayOfSerializable();
  }
}
