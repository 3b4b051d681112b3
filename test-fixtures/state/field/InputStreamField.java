package fixtures.state.field;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;

/** An open stream is not serializable. */
public class InputStreamField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final InputStream input = new ByteArrayInputStream(new byte[3]); // expect: unserializable-field via InputStreamField.input

  static Object payload() {
    return new InputStreamField();
  }
}
