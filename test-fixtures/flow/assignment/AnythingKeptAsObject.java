package fixtures.flow.assignment;

import java.io.Serializable;

/** Nothing says that it is one of the arrays. */
public class AnythingKeptAsObject {
  static class Job {
    int number = 3;
  }

  static class Report implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object numbers; // expect: unserializable-field likely "Job"

    Report(int kind) {
      numbers = read(kind);
    }
  }

  static Object read(int kind) {
    if (kind == 1) {
      return new Job();
    }
    return kind == 2 ? new int[] {1} : new String[] {"one"};
  }

  static Object payload() {
    return new Report(1);
  }
}
