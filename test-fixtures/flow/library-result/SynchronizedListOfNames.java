package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** It wraps a list of names. */
public class SynchronizedListOfNames {
  static class Job {
    final String name = "index";
  }

  static Object jobs() {
    List<Object> jobs = Collections.synchronizedList(new ArrayList<>(List.of(new Job().name)));
    return jobs;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(jobs());
  }

  static Object payload() {
    return jobs();
  }
}
