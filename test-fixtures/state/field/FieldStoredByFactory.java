package fixtures.state.field;

import java.io.Serializable;

/** The value comes from a method of the same class. */
public class FieldStoredByFactory implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object worker = makeWorker(); // expect: unserializable-field via FieldStoredByFactory.worker

  private static Object makeWorker() {
    return new Thread("work");
  }

  static Object payload() {
    return new FieldStoredByFactory();
  }
}
