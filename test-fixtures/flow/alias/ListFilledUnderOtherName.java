package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The list is filled through a second variable. */
public class ListFilledUnderOtherName {
  static Object jobs() {
    List<Object> jobs = new ArrayList<>();
    List<Object> queue = jobs;
    queue.add(new Thread("job"));
    return jobs;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(jobs()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return jobs();
  }
}
