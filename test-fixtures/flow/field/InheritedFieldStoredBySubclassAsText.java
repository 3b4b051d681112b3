package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** It stores a text. */
public class InheritedFieldStoredBySubclassAsText {
  static class Base implements Serializable {
    private static final long serialVersionUID = 1L;
    protected Object source;
  }

  static class FileSource extends Base {
    private static final long serialVersionUID = 1L;

    FileSource(String text) {
      source = text.strip();
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new FileSource("1 2"));
  }

  static Object payload() {
    return new FileSource("1 2");
  }
}
