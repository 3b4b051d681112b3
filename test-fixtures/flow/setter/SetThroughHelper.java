package fixtures.flow.setter;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** A helper sets the field of the object that it is given. */
public class SetThroughHelper {
  static class Draft implements Serializable {
    private static final long serialVersionUID = 1L;
    Object attachment; // expect: unserializable-field likely "Scanner"
  }

  private static void attach(Draft draft) {
    draft.attachment = new Scanner("file");
  }

  static Object draft() {
    Draft draft = new Draft();
    attach(draft);
    return draft;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(draft());
  }

  static Object payload() {
    return draft();
  }
}
