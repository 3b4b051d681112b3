package fixtures.state.array;

import java.io.Serializable;
import java.util.List;

/** An array of lists of something that cannot go. */
public class ArrayOfLists implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("unchecked")
  private final List<Thread>[] workers = new List[] {List.of(new Thread("work"))}; // expect: unserializable-element-type "Thread"

  static Object payload() {
    return new ArrayOfLists();
  }
}
