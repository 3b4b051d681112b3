package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A method adds a plain listener of its own. */
public class ListFieldFilledByMethod {
  static class Topic implements Serializable {
    private static final long serialVersionUID = 1L;
    private final List<Object> readers = new ArrayList<>(); // expect: unserializable-element-type likely "Thread"

    Topic subscribe() {
      readers.add(new Thread("reader"));
      return this;
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Topic().subscribe());
  }

  static Object payload() {
    return new Topic().subscribe();
  }
}
