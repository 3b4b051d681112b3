package fixtures.flow.genericmethod;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** The supplier gives a text. */
public class SuppliedTextByGenericCache {
  static <T> T fresh(Supplier<T> source) {
    return source.get();
  }

  static Object report() {
    return fresh(() -> new StringJoiner(",").toString());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(report());
  }

  static Object payload() {
    return report();
  }
}
