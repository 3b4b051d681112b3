package fixtures.flow.genericmethod;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** The generic pair is made by an inferred static method. */
public class PairOfGeneric {
  record Pair<A, B>(A left, B right) implements Serializable {
    static <A, B> Pair<A, B> of(A left, B right) {
      return new Pair<>(left, right);
    }
  }

  static Object pair() {
    return Pair.of("key", new Scanner("value"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(pair()); // expect: unserializable-state-at-boundary proved via Pair.right "Scanner"
  }

  static Object payload() {
    return pair();
  }
}
