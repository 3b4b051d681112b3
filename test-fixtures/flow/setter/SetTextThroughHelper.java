package fixtures.flow.setter;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** The helper sets a text. */
public class SetTextThroughHelper {
  static class Draft implements Serializable {
    private static final long serialVersionUID = 1L;
    Object attachment;
  }

  private static void attach(Draft draft) {
    draft.attachment = new Scanner("file").next();
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
