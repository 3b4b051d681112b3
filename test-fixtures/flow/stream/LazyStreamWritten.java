package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The stream itself goes, nothing was collected. */
public class LazyStreamWritten {
  static Object overdue(List<Integer> days) {
    return days.stream().filter(late -> late > 30);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(overdue(List.of(10, 40))); // expect: unserializable-collection-view-at-boundary proved "Stream"
  }

  static Object payload() {
    return overdue(List.of(10, 40));
  }
}
