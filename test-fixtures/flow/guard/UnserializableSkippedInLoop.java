package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The loop skips what is not serializable. */
public class UnserializableSkippedInLoop {
  static class Job {
    String name = "index";
  }

  static Object collected(List<Object> candidates) {
    ArrayList<Object> collected = new ArrayList<>();
    for (Object candidate : candidates) {
      if (!(candidate instanceof Serializable)) {
        continue;
      }
      collected.add(candidate);
    }
    return collected;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(collected(List.of("a", new Job())));
  }

  static Object payload() {
    return collected(List.of("a", new Job()));
  }
}
