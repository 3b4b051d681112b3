package fixtures.flow.wrapper;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Both values are texts. */
public class PairOfTextsHandedToWrapper {
  static void writeBoth(ObjectOutputStream out, Object left, Object right) throws IOException {
    List<Object> both = new ArrayList<>();
    both.add(left);
    both.add(right);
    out.writeObject(both);
  }

  static void save(ObjectOutputStream out) throws IOException {
    writeBoth(out, "timer", "daily");
  }

  static Object payload() {
    List<Object> both = new ArrayList<>();
    both.add("timer");
    both.add("daily");
    return both;
  }
}
