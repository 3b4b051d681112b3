package fixtures.flow.closure;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The argument's type is serializable, too. */
public class ComposedTaskHoldsSerializableTask {
  interface Task extends Runnable, Serializable {}

  static Task twice(Task task) {
    return () -> {
      task.run();
      task.run();
    };
  }

  static Object doubled() {
    return twice(() -> System.gc());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(doubled());
  }

  static Object payload() {
    return doubled();
  }
}
