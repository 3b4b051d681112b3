package fixtures.readback.transientfield;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Only a copy that was just made is set, and no object that was read. */
public class CopySetsWhatItMade implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient List<String> names = new ArrayList<>(); // expect: transient-field-not-restored likely

  CopySetsWhatItMade copy() {
    CopySetsWhatItMade copy = new CopySetsWhatItMade();
    copy.names = new ArrayList<>(List.of("a"));
    return copy;
  }

  int size() {
    return names.size();
  }

  static Object payload() {
    return new CopySetsWhatItMade();
  }

  static boolean shows(Object back) {
    try {
      ((CopySetsWhatItMade) back).size();
      return false;
    } catch (NullPointerException exception) {
      return true;
    }
  }
}
