package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Comparator;

/** A reversed order of a lambda is as little serializable as the lambda. */
public class LambdaReversed {
  static Object descending() {
    Comparator<Integer> ascending = (left, right) -> left - right;
    return ascending.reversed();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(descending()); // expect: unserializable-state-at-boundary proved
  }

  static Object payload() {
    return descending();
  }
}
