package fixtures.readback.transientfield;

import java.io.Serializable;

/** The field is null after reading, and nothing minds. */
public class OnlyShown implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient String note = "just made";

  String text() {
    return "note: " + note;
  }

  static Object payload() {
    return new OnlyShown();
  }

  static boolean shows(Object back) {
    return !((OnlyShown) back).text().equals("note: null");
  }
}
