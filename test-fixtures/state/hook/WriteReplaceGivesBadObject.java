package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The replacement cannot be written either. */
public class WriteReplaceGivesBadObject implements Serializable {
  private static final long serialVersionUID = 1L;
  private String name = "work";

  private Object writeReplace() {
    return new Thread(name);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new WriteReplaceGivesBadObject()); // expect: unserializable-state-at-boundary "Thread"
  }

  static Object payload() {
    return new WriteReplaceGivesBadObject();
  }
}
