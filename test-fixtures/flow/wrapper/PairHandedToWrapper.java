package fixtures.flow.wrapper;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;

/** The wrapper puts two values into a list and writes the list. */
public class PairHandedToWrapper {
  static void writeBoth(ObjectOutputStream out, Object left, Object right) throws IOException {
    List<Object> both = new ArrayList<>();
    both.add(left);
    both.add(right);
    out.writeObject(both);
  }

  static void save(ObjectOutputStream out) throws IOException {
    writeBoth(out, "timer", new Timer(true)); // expect: unserializable-value-at-boundary proved "Timer"
  }

  static Object payload() {
    List<Object> both = new ArrayList<>();
    both.add("timer");
    both.add(new Timer(true));
    return both;
  }
}
