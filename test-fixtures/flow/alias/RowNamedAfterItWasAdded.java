package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** It is filled with texts. */
public class RowNamedAfterItWasAdded {
  static Object table() {
    List<List<String>> table = new ArrayList<>();
    table.add(new ArrayList<>());
    table.get(0).add("cell");
    return table;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(table());
  }

  static Object payload() {
    return table();
  }
}
