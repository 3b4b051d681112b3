package fixtures.state.hook;

import java.io.Serializable;

/** The object is replaced by a text before it is written. */
public class WriteReplaceWithText implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread("work");

  private Object writeReplace() {
    return worker.getName();
  }

  static Object payload() {
    return new WriteReplaceWithText();
  }
}
