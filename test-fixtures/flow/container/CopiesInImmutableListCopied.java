package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Each element is a list of its own before the list of them is copied. */
public class CopiesInImmutableListCopied {
  static List<List<Integer>> rows() {
    List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3));
    return new ArrayList<List<Integer>>(List.of(new ArrayList<>(numbers.subList(0, 2))));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(rows());
  }

  static Object payload() {
    return rows();
  }
}
