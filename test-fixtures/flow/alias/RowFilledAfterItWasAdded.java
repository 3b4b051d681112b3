package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The row is taken out of the table again and filled. */
public class RowFilledAfterItWasAdded {
  static Object table() {
    List<List<Object>> table = new ArrayList<>();
    table.add(new ArrayList<>());
    table.get(0).add(new Thread("cell"));
    return table;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(table()); // expect: unserializable-state-at-boundary likely "Thread"
  }

  static Object payload() {
    return table();
  }
}
