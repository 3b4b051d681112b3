package fixtures.flow.elements;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collections.addAll puts their numbers in. */
public class NumbersAddedByHelper {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    List<Object> jobs = new ArrayList<>();
    Collections.addAll(jobs, "first", new Job().number);
    return jobs;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen());
  }

  static Object payload() {
    return chosen();
  }
}
