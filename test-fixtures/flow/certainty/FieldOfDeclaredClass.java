package fixtures.flow.certainty;

import java.io.Serializable;

/** The field's class is plain and its value comes from any caller. */
public class FieldOfDeclaredClass implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Engine engine; // expect: unserializable-field likely "Engine"

  public FieldOfDeclaredClass(Engine engine) {
    this.engine = engine;
  }

  public static class Engine {
    int power = 90;
  }

  static Object payload() {
    return new FieldOfDeclaredClass(new Engine());
  }
}
