package fixtures.flow.varargs;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;

/** It is given texts. */
public class TaskNamesInVarargs {
  static List<Object> plan(Object... steps) {
    return Arrays.asList(steps);
  }

  static Object plan() {
    return plan("load", "transform", "store");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(plan());
  }

  static Object payload() {
    return plan();
  }
}
