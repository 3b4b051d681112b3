package fixtures.flow.varargs;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;

/** A varargs method lists what it is given. */
public class TasksInVarargs {
  static List<Object> plan(Object... steps) {
    return Arrays.asList(steps);
  }

  static Object plan() {
    return plan("load", new Thread("transform"), "store");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(plan()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return plan();
  }
}
