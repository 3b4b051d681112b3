package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;

/** The list is a view of the array, which is changed later. */
public class ArrayChangedBehindList {
  static Object slots() {
    Object[] slots = {"a", "b"};
    List<Object> view = Arrays.asList(slots);
    slots[1] = new Thread("b");
    return view;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(slots()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return slots();
  }
}
