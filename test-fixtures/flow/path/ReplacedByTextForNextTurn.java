package fixtures.flow.path;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A text is stored at the end. */
public class ReplacedByTextForNextTurn {
  static Object turns() {
    List<Object> turns = new ArrayList<>();
    Object last = "start";
    for (int turn = 0; turn < 3; turn++) {
      turns.add(last);
      last = "turn " + turn;
    }
    return turns;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(turns());
  }

  static Object payload() {
    return turns();
  }
}
