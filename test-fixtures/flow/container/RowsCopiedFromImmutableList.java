package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The copy holds what the immutable list was given, which is a view. */
public class RowsCopiedFromImmutableList {

  static class Table implements Serializable {
    private final List<List<Integer>> rows;

    Table(List<List<Integer>> rows) {
      this.rows = rows;
    }
  }

  static Table table() {
    List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3));
    return new Table(new ArrayList<List<Integer>>(List.of(numbers.subList(0, 2))));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(table()); // expect: unserializable-state-at-boundary "List.subList"
  }

  static Object payload() {
    return table();
  }
}
