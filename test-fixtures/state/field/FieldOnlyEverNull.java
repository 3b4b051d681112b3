package fixtures.state.field;

import java.io.Serializable;

/** A field that only ever holds null goes, whatever its type. */
public class FieldOnlyEverNull implements Serializable {
  private static final long serialVersionUID = 1L;
  private Thread task;
  private Thread other = null;

  void stop() {
    task = null;
    other = null;
  }

  boolean running() {
    return task != null || other != null;
  }

  static Object payload() {
    return new FieldOnlyEverNull();
  }
}
