package fixtures.readback.transientfield;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One of two is set again. */
public class ReadObjectForgetsOne implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient List<String> names = new ArrayList<>();
  private transient List<Integer> sizes = new ArrayList<>(); // expect: transient-field-not-restored "sizes"

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    names = new ArrayList<>();
  }

  int add(String name) {
    names.add(name);
    sizes.add(name.length());
    return sizes.size();
  }

  static Object payload() {
    return new ReadObjectForgetsOne();
  }

  static boolean shows(Object back) {
    int added = ((ReadObjectForgetsOne) payload()).add("Ada");
    try {
      return ((ReadObjectForgetsOne) back).add("Ada") != added;
    } catch (NullPointerException lost) {
      return true;
    }
  }
}
