package fixtures.capture.lambda;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.UnaryOperator;

/** An own identity with a serializable target type. */
public class OwnIdentityWritten {
  interface Step<T> extends UnaryOperator<T>, Serializable {}

  static void save(ObjectOutputStream out) throws IOException {
    Step<String> same = text -> text;
    out.writeObject(same);
  }

  static Object payload() {
    Step<String> same = text -> text;
    return same;
  }
}
