package fixtures.readback.transientfield;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Its own code asks by the same method whether there is anything. */
public class CheckedByOwnGetter implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient List<String> names = new ArrayList<>();

  List<String> names() {
    return names;
  }

  int size() {
    return names() == null ? 0 : names().size();
  }

  static Object payload() {
    return new CheckedByOwnGetter();
  }

  static boolean shows(Object back) {
    return ((CheckedByOwnGetter) back).size() != 0;
  }
}
