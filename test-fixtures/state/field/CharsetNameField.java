package fixtures.state.field;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/** Its name is. */
public class CharsetNameField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String charset = StandardCharsets.UTF_8.name();

  static Object payload() {
    return new CharsetNameField();
  }
}
