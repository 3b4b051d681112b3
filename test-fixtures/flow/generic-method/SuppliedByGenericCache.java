package fixtures.flow.genericmethod;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** A generic helper calls the supplier that it is given. */
public class SuppliedByGenericCache {
  static <T> T fresh(Supplier<T> source) {
    return source.get();
  }

  static Object report() {
    return fresh(() -> new StringJoiner(","));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(report()); // expect: unserializable-value-at-boundary proved "StringJoiner"
  }

  static Object payload() {
    return report();
  }
}
