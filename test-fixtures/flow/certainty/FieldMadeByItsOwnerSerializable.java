package fixtures.flow.certainty;

import java.io.Serializable;

/** The object is serializable. */
public class FieldMadeByItsOwnerSerializable implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Engine engine = new Engine();

  static class Engine implements Serializable {
    private static final long serialVersionUID = 1L;
    int power = 90;
  }

  static Object payload() {
    return new FieldMadeByItsOwnerSerializable();
  }
}
