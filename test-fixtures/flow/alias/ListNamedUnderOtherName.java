package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Names are filled in. */
public class ListNamedUnderOtherName {
  static Object jobs() {
    List<Object> jobs = new ArrayList<>();
    List<Object> queue = jobs;
    queue.add("job");
    return jobs;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(jobs());
  }

  static Object payload() {
    return jobs();
  }
}
