package fixtures.state.field;

import java.io.Serializable;

/** A class is, and so is the name of a method. */
public class ClassField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Class<?> owner = String.class;
  private final String method = "trim";

  static Object payload() {
    return new ClassField();
  }
}
