package fixtures.flow.recursion;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** A recursive method builds a tree of plain nodes. */
public class TreeOfPlainNodes {
  static class Node {
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
    out.writeObject(tree(3)); // expect: unserializable-value-at-boundary likely "Node"
  }

  static Object payload() {
    return tree(3);
  }
}
