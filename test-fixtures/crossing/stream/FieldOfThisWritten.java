package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** A field of the writing object, which itself stays. */
public class FieldOfThisWritten {
  private final Thread worker = new Thread("work");

  void save(ObjectOutputStream out) throws IOException {
    out.writeObject(worker); // expect: unserializable-value-at-boundary "Thread"
  }

  static Object payload() {
    return new FieldOfThisWritten().worker;
  }
}
