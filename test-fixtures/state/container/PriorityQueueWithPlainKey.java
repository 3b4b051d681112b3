package fixtures.state.container;

import java.io.Serializable;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/** A queue whose comparator holds a plain key extractor. */
public class PriorityQueueWithPlainKey implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Queue<String> jobs = // expect: unserializable-field via PriorityQueueWithPlainKey.jobs
      new PriorityQueue<>(Comparator.comparing(String::length));

  static Object payload() {
    return new PriorityQueueWithPlainKey();
  }
}
