package fixtures.capture.methodreference;

import java.io.Serializable;

/** The local class captures a text. */
public class LocalClassConstructorCapturesText {
  interface Task extends Serializable {
    Object make();
  }

  static Task task(String title) {
    class Job {
      void run() {
        System.out.println(title);
      }
    }
    return Job::new;
  }

  static Object payload() {
    return task("turnover");
  }
}
