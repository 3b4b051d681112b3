package fixtures.flow.elements;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The constructor of the own list copies nothing. */
public class ListThatOnlyCounts {
  static class Job {
    int number = 3;
  }

  static class Queue extends ArrayList<Object> {
    private static final long serialVersionUID = 1L;

    Queue(List<Object> jobs) {
      ensureCapacity(jobs.size());
    }
  }

  static Object chosen() {
    return new Queue(List.of(new Job()));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen());
  }

  static Object payload() {
    return chosen();
  }
}
