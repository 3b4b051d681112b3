package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;

/** The array gets a text. */
public class ArrayNamedBehindList {
  static Object slots() {
    Object[] slots = {"a", "b"};
    List<Object> view = Arrays.asList(slots);
    slots[1] = "c";
    return view;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(slots());
  }

  static Object payload() {
    return slots();
  }
}
