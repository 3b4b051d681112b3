package fixtures.flow.loop;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** A while loop links nodes; each holds the one before. */
public class ChainOfNodesLinked {
  static class Node {
    final int number;
    final Node before;

    Node(int number, Node before) {
      this.number = number;
      this.before = before;
    }
  }

  static Object history() {
    Node head = null;
    int number = 0;
    while (number < 3) {
      head = new Node(number++, head);
    }
    return head;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(history()); // expect: unserializable-value-at-boundary likely "Node"
  }

  static Object payload() {
    return history();
  }
}
