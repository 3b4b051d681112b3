package fixtures.capture.lambda;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.function.Function;

/** `Function.identity()` is a plain lambda of the JDK. */
public class IdentityFunctionWritten {
  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(Function.identity()); // expect: unserializable-value-at-boundary
  }

  static Object payload() {
    return Function.identity();
  }
}
