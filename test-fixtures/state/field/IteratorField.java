package fixtures.state.field;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** An iterator of a list is not serializable. */
public class IteratorField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Iterator<String> names = List.of("Ada", "Bob").iterator(); // expect: unserializable-field via IteratorField.names

  static Object payload() {
    return new IteratorField();
  }
}
