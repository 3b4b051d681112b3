package fixtures.state.cycle;

import java.io.Serializable;
import java.util.List;

/** A type that grows in its own type argument; the judge must come to an end. */
public class GenericTree<T> implements Serializable {
  private static final long serialVersionUID = 1L;
  private GenericTree<List<T>> deeper;
  private T value;

  static Object payload() {
    GenericTree<String> tree = new GenericTree<>();
    tree.value = "root";
    tree.deeper = new GenericTree<>();
    return tree;
  }
}
