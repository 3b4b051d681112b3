package fixtures.capture.innerclass;

import java.io.Serializable;

/** A local class that uses two variables, and nothing of the object around it. */
public class LocalClassNeedsNoOuter {
  interface Task extends Serializable {
    String run();
  }

  private final Thread worker = new Thread();

  Task[] tasks(String name, int[] sizes) {
    int count = sizes.length;

    /** Knows its name. */
    @SuppressWarnings("unused")
    final class Job implements Task { // expect: inner-class-carries-unserializable-outer
      private static final long serialVersionUID = 1L;
      private int runs;

      @Override
      public String run() {
        runs++;
        return name + count + sizes[0];
      }
    }

    Job first = new Job();
    return new Task[] {first, new Job()};
  }

  static Object payload() {
    return new LocalClassNeedsNoOuter().tasks("a", new int[] {1});
  }
}
