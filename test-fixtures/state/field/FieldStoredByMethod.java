package fixtures.state.field;

import java.io.Serializable;

/** The value is stored by a method, later. */
public class FieldStoredByMethod implements Serializable {
  private static final long serialVersionUID = 1L;
  private Runnable task; // expect: unserializable-field via FieldStoredByMethod.task

  FieldStoredByMethod start() {
    task = new Thread("poll");
    return this;
  }

  void stop() {
    task = null;
  }

  static Object payload() {
    return new FieldStoredByMethod().start();
  }
}
