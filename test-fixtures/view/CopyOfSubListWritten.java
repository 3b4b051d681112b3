package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** `List.copyOf` of the sub-list. */
public class CopyOfSubListWritten {
  static void save(ObjectOutputStream out) throws IOException {
    List<String> names = List.of("a", "b", "c");
    out.writeObject(List.copyOf(new ArrayList<>(names.subList(0, 2))));
  }

  static Object payload() {
    List<String> names = List.of("a", "b", "c");
    return List.copyOf(new ArrayList<>(names.subList(0, 2)));
  }
}
