package fixtures.flow.assignment;

import java.io.Serializable;

/** What is cast to an array, or kept as one, is none of the other things that might come. */
public class NumbersCastFromAnything {
  static class Job {
    int number = 3;
  }

  static class Report implements Serializable {
    private static final long serialVersionUID = 1L;
    private final int[] numbers = (int[]) read(2);
    private final Object names = (String[]) read(3);
  }

  static Object read(int kind) {
    if (kind == 1) {
      return new Job();
    }
    return kind == 2 ? new int[] {1} : new String[] {"one"};
  }

  static Object payload() {
    return new Report();
  }
}
