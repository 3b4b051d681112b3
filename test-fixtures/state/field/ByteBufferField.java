package fixtures.state.field;

import java.io.Serializable;
import java.nio.ByteBuffer;

/** A byte buffer is not serializable. */
public class ByteBufferField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final ByteBuffer bytes = ByteBuffer.allocate(8); // expect: unserializable-field via ByteBufferField.bytes

  static Object payload() {
    return new ByteBufferField();
  }
}
