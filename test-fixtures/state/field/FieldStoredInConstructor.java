package fixtures.state.field;

import java.io.Serializable;

/** The value is stored by the constructor. */
public class FieldStoredInConstructor implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object source; // expect: unserializable-field via FieldStoredInConstructor.source

  static class Sensor {
    int value = 1;
  }

  FieldStoredInConstructor() {
    this.source = new Sensor();
  }

  static Object payload() {
    return new FieldStoredInConstructor();
  }
}
