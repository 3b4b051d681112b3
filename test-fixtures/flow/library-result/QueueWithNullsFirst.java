package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A priority queue keeps its comparator, and that the one it was made of. */
public class QueueWithNullsFirst {
  static Object queue() {
    Comparator<String> inner = String::compareToIgnoreCase;
    PriorityQueue<String> queue = new PriorityQueue<>(Comparator.nullsFirst(inner));
    queue.add("first");
    return queue;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(queue()); // expect: unserializable-state-at-boundary proved
  }

  static Object payload() {
    return queue();
  }
}
