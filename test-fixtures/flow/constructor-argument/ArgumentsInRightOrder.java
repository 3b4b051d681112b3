package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** The order of the arguments is mended. */
public class ArgumentsInRightOrder {
  static final class Entry implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object key;

    Entry(Object value, Object key) {
      this.key = key;
      System.getProperties().containsKey(value);
    }
  }

  static Object entry() {
    return new Entry(new Scanner("1 2"), "rows");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(entry());
  }

  static Object payload() {
    return entry();
  }
}
