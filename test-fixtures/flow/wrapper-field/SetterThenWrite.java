package fixtures.flow.wrapperfield;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.StringJoiner;

/** A setter keeps the value until it is written. */
public class SetterThenWrite {
  static final class Writer {
    private Object pending;

    void setPending(Object value) {
      pending = value;
    }

    void writeTo(ObjectOutputStream out) throws IOException {
      out.writeObject(pending); // expect: unserializable-value-at-boundary likely "StringJoiner"
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    Writer writer = new Writer();
    writer.setPending(new StringJoiner("-")); // expect-missing: unserializable-value-at-boundary proved "StringJoiner" because what a field holds is told where it is written, not where it was set
    writer.writeTo(out);
  }

  static Object payload() {
    return new StringJoiner("-");
  }
}
