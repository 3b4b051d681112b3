package fixtures.flow.returnvalue;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The helper fills the list before it gives it back. */
public class ListFromHelperFilledThere {
  private static List<Object> agents(int count) {
    List<Object> agents = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      agents.add(new Thread("agent " + number));
    }
    return agents;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(agents(2)); // expect: unserializable-state-at-boundary likely "Thread"
  }

  static Object payload() {
    return agents(2);
  }
}
