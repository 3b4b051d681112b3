package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A copy of the sub-list. */
public class SubListCopyWritten {
  static void save(ObjectOutputStream out, ArrayList<String> names) throws IOException {
    out.writeObject(new ArrayList<>(names.subList(0, 2)));
  }

  static Object payload() {
    return new ArrayList<>(new ArrayList<>(List.of("a", "b", "c")).subList(0, 2));
  }
}
