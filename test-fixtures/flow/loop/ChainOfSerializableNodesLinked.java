package fixtures.flow.loop;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The nodes are serializable. */
public class ChainOfSerializableNodesLinked {
  static class Node implements Serializable {
    private static final long serialVersionUID = 1L;
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
    out.writeObject(history());
  }

  static Object payload() {
    return history();
  }
}
