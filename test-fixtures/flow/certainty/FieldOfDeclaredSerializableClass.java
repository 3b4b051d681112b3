package fixtures.flow.certainty;

import java.io.Serializable;

/** The field's class is serializable. */
public class FieldOfDeclaredSerializableClass implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Engine engine;

  public FieldOfDeclaredSerializableClass(Engine engine) {
    this.engine = engine;
  }

  public static class Engine implements Serializable {
    private static final long serialVersionUID = 1L;
    int power = 90;
  }

  static Object payload() {
    return new FieldOfDeclaredSerializableClass(new Engine());
  }
}
