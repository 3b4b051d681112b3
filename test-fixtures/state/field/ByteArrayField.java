package fixtures.state.field;

import java.io.Serializable;
import java.nio.ByteBuffer;

/** A byte array is. */
public class ByteArrayField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final byte[] bytes = ByteBuffer.allocate(8).array();

  static Object payload() {
    return new ByteArrayField();
  }
}
