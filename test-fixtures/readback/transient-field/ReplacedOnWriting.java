package fixtures.readback.transientfield;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A text travels in its place; no object of the class is ever read. */
public class ReplacedOnWriting implements Serializable {
  private static final long serialVersionUID = 1L;
  private final transient List<String> names = new ArrayList<>();

  int size() {
    return names.size();
  }

  private Object writeReplace() {
    return String.join(",", names);
  }

  static Object payload() {
    return new ReplacedOnWriting();
  }

  static boolean shows(Object back) {
    return !back.equals("");
  }
}
