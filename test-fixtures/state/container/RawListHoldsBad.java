package fixtures.state.container;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A raw list; what is added tells. */
public class RawListHoldsBad implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("rawtypes")
  private final List rows = new ArrayList(); // expect: unserializable-element-type "Thread"

  @SuppressWarnings("unchecked")
  RawListHoldsBad() {
    rows.add(new Thread("work"));
  }

  static Object payload() {
    return new RawListHoldsBad();
  }
}
