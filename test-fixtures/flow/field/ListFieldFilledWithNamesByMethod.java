package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** It adds a name. */
public class ListFieldFilledWithNamesByMethod {
  static class Topic implements Serializable {
    private static final long serialVersionUID = 1L;
    private final List<Object> readers = new ArrayList<>();

    Topic subscribe() {
      readers.add("reader");
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
