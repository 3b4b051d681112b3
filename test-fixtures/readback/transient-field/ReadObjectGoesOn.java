package fixtures.readback.transientfield;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The reading method does more than to read, but sets neither field; the first use tells it. */
public class ReadObjectGoesOn implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 8;
  private transient List<String> names = new ArrayList<>(MOST); // expect: transient-field-not-restored "names"
  private final transient List<Integer> sizes = new ArrayList<>();
  private String title = "title";

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    title = title.trim();
  }

  int add(String name) {
    names.add(name);
    sizes.add(name.length());
    return sizes.size() + names.size() + title.length();
  }

  static Object payload() {
    return new ReadObjectGoesOn();
  }

  static boolean shows(Object back) {
    int added = ((ReadObjectGoesOn) payload()).add("Ada");
    try {
      return ((ReadObjectGoesOn) back).add("Ada") != added;
    } catch (NullPointerException lost) {
      return true;
    }
  }
}
