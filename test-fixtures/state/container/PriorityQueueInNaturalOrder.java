package fixtures.state.container;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;

/** A queue in natural order. */
public class PriorityQueueInNaturalOrder implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Queue<String> jobs = new PriorityQueue<>(Comparator.naturalOrder());
  private final Deque<String> done = new ArrayDeque<>();

  static Object payload() {
    return new PriorityQueueInNaturalOrder();
  }
}
