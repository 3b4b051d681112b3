package fixtures.state.hook;

import java.io.ObjectStreamException;
import java.io.Serializable;
import java.nio.file.Path;

/** The serialization proxy pattern. */
public class WriteReplaceWithProxyClass implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Path file = Path.of("report.csv");

  protected Object writeReplace() throws ObjectStreamException {
    return new Form(file.toString());
  }

  private static class Form implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String file;

    Form(String file) {
      this.file = file;
    }

    private Object readResolve() {
      return new WriteReplaceWithProxyClass();
    }
  }

  static Object payload() {
    return new WriteReplaceWithProxyClass();
  }
}
