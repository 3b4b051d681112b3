package fixtures.state.field;

import java.io.Serializable;
import java.time.format.DateTimeFormatter;

/** A formatter of java.time is not serializable. */
public class DateTimeFormatterField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyy"); // expect: unserializable-field

  static Object payload() {
    return new DateTimeFormatterField();
  }
}
