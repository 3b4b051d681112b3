package fixtures.flow.closure;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A serializable task is composed of a plain one that came as an argument. */
public class ComposedTaskHoldsPlainTask {
  interface Task extends Runnable, Serializable {}

  static Task twice(Runnable task) {
    return () -> {
      task.run(); // expect: lambda-captures-unserializable-variable proved "task"
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
