package fixtures.flow.recursion;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The nodes are serializable. */
public class TreeOfSerializableNodes {
  static class Node implements Serializable {
    private static final long serialVersionUID = 1L;
    final Node left;
    final Node right;

    Node(Node left, Node right) {
      this.left = left;
      this.right = right;
    }
  }

  static Node tree(int depth) {
    return depth == 0 ? null : new Node(tree(depth - 1), tree(depth - 1));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(tree(3));
  }

  static Object payload() {
    return tree(3);
  }
}
