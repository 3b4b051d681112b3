package fixtures.readback.transientfield;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Only the constructor and the hook for writing use it; an object that was read has no need of it. */
public class UsedOnlyWhileWriting implements Serializable {
  private static final long serialVersionUID = 1L;
  private final transient StringBuilder text = new StringBuilder();
  private String written = "";

  UsedOnlyWhileWriting() {
    text.append("made");
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    written = text.toString();
    out.defaultWriteObject();
  }

  String written() {
    return written;
  }

  static Object payload() {
    return new UsedOnlyWhileWriting();
  }

  static boolean shows(Object back) {
    return !((UsedOnlyWhileWriting) back).written().equals("made");
  }
}
