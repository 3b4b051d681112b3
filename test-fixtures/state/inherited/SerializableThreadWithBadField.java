package fixtures.state.inherited;

import java.io.Serializable;

/** Thread's own state is skipped, the subclass's field is not. */
public class SerializableThreadWithBadField extends Thread implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object lock = new Object(); // expect: unserializable-field

  static Object payload() {
    return new SerializableThreadWithBadField();
  }
}
