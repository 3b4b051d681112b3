package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import java.util.PriorityQueue;

/** It was made of the natural order. */
public class QueueWithNullsFirstNaturally {
  static Object queue() {
    Comparator<String> inner = Comparator.naturalOrder();
    PriorityQueue<String> queue = new PriorityQueue<>(Comparator.nullsFirst(inner));
    queue.add("first");
    return queue;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(queue());
  }

  static Object payload() {
    return queue();
  }
}
