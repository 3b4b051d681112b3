package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** The subclass stores into the protected field that it inherits. */
public class InheritedFieldStoredBySubclass {
  static class Base implements Serializable {
    private static final long serialVersionUID = 1L;
    protected Object source; // expect: unserializable-field likely "Scanner"
  }

  static class FileSource extends Base {
    private static final long serialVersionUID = 1L;

    FileSource(String text) {
      source = new Scanner(text);
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new FileSource("1 2"));
  }

  static Object payload() {
    return new FileSource("1 2");
  }
}
