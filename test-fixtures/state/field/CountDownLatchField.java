package fixtures.state.field;

import java.io.Serializable;
import java.util.concurrent.CountDownLatch;

/** A latch is not serializable. */
public class CountDownLatchField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final CountDownLatch done = new CountDownLatch(1); // expect: unserializable-field via CountDownLatchField.done

  static Object payload() {
    return new CountDownLatchField();
  }
}
