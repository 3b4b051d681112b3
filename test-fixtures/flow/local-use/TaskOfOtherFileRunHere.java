package fixtures.flow.localuse;

import java.util.List;

/** Makes tasks of a class of its own file, and runs them. */
public class TaskOfOtherFileRunHere {
  static void runAll(List<String> names) {
    for (String name : names) {
      run(new LocalGreeting(Thread.currentThread(), name));
    }
  }

  private static void run(LocalGreetingTask task) {
    task.run();
  }
}
