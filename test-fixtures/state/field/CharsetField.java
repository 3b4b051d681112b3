package fixtures.state.field;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A charset is not serializable. */
public class CharsetField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Charset charset = StandardCharsets.UTF_8; // expect: unserializable-field via CharsetField.charset

  static Object payload() {
    return new CharsetField();
  }
}
