package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** A text field of the writing object. */
public class TextFieldOfThisWritten {
  private final Thread worker = new Thread("work");
  private final String name = worker.getName();

  void save(ObjectOutputStream out) throws IOException {
    out.writeObject(name);
  }

  static Object payload() {
    return new TextFieldOfThisWritten().name;
  }
}
