package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The synchronized list wraps a list of plain jobs. */
public class SynchronizedListOfJobs {
  static class Job {
    final String name = "index";
  }

  static Object jobs() {
    List<Object> jobs = Collections.synchronizedList(new ArrayList<>(List.of(new Job())));
    return jobs;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(jobs()); // expect: unserializable-state-at-boundary proved "Job"
  }

  static Object payload() {
    return jobs();
  }
}
