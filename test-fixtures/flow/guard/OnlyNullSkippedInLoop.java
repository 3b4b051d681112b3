package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The loop skips what is null, but collects jobs that cannot go. */
public class OnlyNullSkippedInLoop {
  static class Job {
    String name = "index";
  }

  static Object collected(List<Object> candidates) {
    ArrayList<Object> collected = new ArrayList<>();
    for (Object candidate : candidates) {
      if (candidate == null) {
        continue;
      }
      collected.add(candidate);
    }
    return collected;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(collected(List.of("a", new Job()))); // expect: unserializable-state-at-boundary likely "Job"
  }

  static Object payload() {
    return collected(List.of("a", new Job()));
  }
}
