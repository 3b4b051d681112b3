package fixtures.state.field;

import java.io.Serializable;
import java.util.List;

/** A list and an index go instead. */
public class ListAndIndexField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<String> names = List.of("Ada", "Bob");
  private int next = 0;

  static Object payload() {
    return new ListAndIndexField();
  }
}
