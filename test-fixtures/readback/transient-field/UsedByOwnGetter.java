package fixtures.readback.transientfield;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Its own code gets at the field by a method that gives nothing else. */
public class UsedByOwnGetter implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient List<String> names = new ArrayList<>(); // expect: transient-field-not-restored likely

  List<String> names() {
    return names;
  }

  int size() {
    return names().size();
  }

  static Object payload() {
    return new UsedByOwnGetter();
  }

  static boolean shows(Object back) {
    try {
      ((UsedByOwnGetter) back).size();
      return false;
    } catch (NullPointerException exception) {
      return true;
    }
  }
}
