package fixtures.state.container;

import java.io.Serializable;
import java.util.List;

/** The declared element type says nothing, the factory's argument does. */
public class ListOfObjectHoldsBad implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Object> row = List.of("Ada", new Thread("work")); // expect: unserializable-element-type "Thread"

  static Object payload() {
    return new ListOfObjectHoldsBad();
  }
}
