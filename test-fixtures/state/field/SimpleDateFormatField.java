package fixtures.state.field;

import java.io.Serializable;
import java.text.SimpleDateFormat;

/** A formatter of java.text is. */
public class SimpleDateFormatField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

  static Object payload() {
    return new SimpleDateFormatField();
  }
}
