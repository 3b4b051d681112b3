package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The stream is collected. */
public class CollectedStreamWritten {
  static Object overdue(List<Integer> days) {
    return days.stream().filter(late -> late > 30).toList();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(overdue(List.of(10, 40)));
  }

  static Object payload() {
    return overdue(List.of(10, 40));
  }
}
