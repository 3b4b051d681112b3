package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The pool's names are filled in. */
public class CompoundIndexOfNames {
  static Object pool() {
    String[] pool = new String[2];
    int next = 0;
    pool[next++] = new Thread("a").getName();
    pool[next++] = new Thread("b").getName();
    return pool;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(pool());
  }

  static Object payload() {
    return pool();
  }
}
