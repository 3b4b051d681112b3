package fixtures.capture.innerclass;

import java.io.Serializable;

/** The other local class captures a text. */
public class LocalClassCreatesHarmlessOne {
  interface Task extends Serializable {
    void run();
  }

  static Task task(String title) {
    class Step {
      void run() {
        System.out.println(title);
      }
    }
    class Job implements Task {
      private static final long serialVersionUID = 1L;

      @Override
      public void run() {
        new Step().run();
      }
    }
    return new Job();
  }

  static Object payload() {
    return task("turnover");
  }
}
