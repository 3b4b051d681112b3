package fixtures.state.inherited;

import java.io.Serializable;

/** Nothing but a number of its own. */
public class SerializableThreadWithGoodField extends Thread implements Serializable {
  private static final long serialVersionUID = 1L;
  private final int seconds = 5;

  static Object payload() {
    return new SerializableThreadWithGoodField();
  }
}
