package fixtures.flow.certainty;

import java.io.Serializable;

/** The class makes the object that it holds. */
public class FieldMadeByItsOwner implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Engine engine = new Engine(); // expect: unserializable-field proved "Engine"

  static class Engine {
    int power = 90;
  }

  static Object payload() {
    return new FieldMadeByItsOwner();
  }
}
