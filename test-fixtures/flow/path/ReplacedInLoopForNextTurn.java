package fixtures.flow.path;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The value of the last turn is stored at the end of the loop and kept in the next one. */
public class ReplacedInLoopForNextTurn {
  static Object turns() {
    List<Object> turns = new ArrayList<>();
    Object last = "start";
    for (int turn = 0; turn < 3; turn++) {
      turns.add(last);
      last = new Thread("turn " + turn);
    }
    return turns;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(turns()); // expect: unserializable-state-at-boundary likely "Thread"
  }

  static Object payload() {
    return turns();
  }
}
