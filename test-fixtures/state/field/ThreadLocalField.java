package fixtures.state.field;

import java.io.Serializable;

/** A ThreadLocal in an instance field. */
public class ThreadLocalField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final ThreadLocal<String> user = new ThreadLocal<>(); // expect: unserializable-field via ThreadLocalField.user

  static Object payload() {
    return new ThreadLocalField();
  }
}
