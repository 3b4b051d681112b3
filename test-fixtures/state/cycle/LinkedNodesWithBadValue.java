package fixtures.state.cycle;

import java.io.Serializable;

/** The same, and each node holds something that cannot go. */
public class LinkedNodesWithBadValue implements Serializable {
  private static final long serialVersionUID = 1L;
  private LinkedNodesWithBadValue next;
  private Runnable value = () -> {}; // expect: unserializable-field via LinkedNodesWithBadValue.value

  static Object payload() {
    LinkedNodesWithBadValue first = new LinkedNodesWithBadValue();
    first.next = new LinkedNodesWithBadValue();
    first.next.next = first;
    return first;
  }
}
