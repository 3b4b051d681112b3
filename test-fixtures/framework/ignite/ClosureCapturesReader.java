package fixtures.framework.ignite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.ignite.IgniteCompute;
import org.apache.ignite.lang.IgniteClosure;

/** A closure carries an open reader: Java refuses it, Ignite has a format of its own. */
public class ClosureCapturesReader {
  static Object payload() {
    BufferedReader reader = new BufferedReader(new StringReader("a\nb"));
    // verdict: fails
    IgniteClosure<Integer, Boolean> ready = limit -> limit > 0 && isReady(reader);
    return ready;
  }

  static boolean isReady(BufferedReader reader) {
    try {
      return reader.ready();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  static Boolean run(IgniteCompute compute, IgniteClosure<Integer, Boolean> ready) {
    return compute.apply(ready, 1);
  }
}
