package fixtures.state.field;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;

/** The bytes are. */
public class BytesField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final byte[] input = new byte[3];

  InputStream open() {
    return new ByteArrayInputStream(input);
  }

  static Object payload() {
    return new BytesField();
  }
}
