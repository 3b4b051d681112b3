package fixtures.state.array;

import java.io.Serializable;

/** An array of Object holds a thread among others. */
public class ObjectArrayHoldsBad implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object[] row = {"Ada", 7, new Thread("work")}; // expect: unserializable-element-type via ObjectArrayHoldsBad.row "Thread"

  static Object payload() {
    return new ObjectArrayHoldsBad();
  }
}
