package fixtures.state.cycle;

import java.io.Serializable;

/** A class that refers to itself. */
public class LinkedNodes implements Serializable {
  private static final long serialVersionUID = 1L;
  private LinkedNodes next;
  private String value = "a";

  static Object payload() {
    LinkedNodes first = new LinkedNodes();
    first.next = new LinkedNodes();
    first.next.next = first;
    return first;
  }
}
