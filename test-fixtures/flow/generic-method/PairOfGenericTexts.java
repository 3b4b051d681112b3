package fixtures.flow.genericmethod;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Both sides are texts. */
public class PairOfGenericTexts {
  record Pair<A, B>(A left, B right) implements Serializable {
    static <A, B> Pair<A, B> of(A left, B right) {
      return new Pair<>(left, right);
    }
  }

  static Object pair() {
    return Pair.of("key", "value");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(pair());
  }

  static Object payload() {
    return pair();
  }
}
