package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** The second parameter is stored; the parser is the second. */
public class SecondParameterKept {
  static final class Entry implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object key;

    Entry(Object value, Object key) {
      this.key = key;
      System.getProperties().containsKey(value);
    }
  }

  static Object entry() {
    return new Entry("rows", new Scanner("1 2"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(entry()); // expect: unserializable-state-at-boundary proved via Entry.key "Scanner"
  }

  static Object payload() {
    return entry();
  }
}
