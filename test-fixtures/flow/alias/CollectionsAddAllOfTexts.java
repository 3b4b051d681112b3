package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The elements are texts. */
public class CollectionsAddAllOfTexts {
  static Object workers() {
    List<Object> workers = new ArrayList<>();
    Collections.addAll(workers, "first", "second");
    return workers;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(workers());
  }

  static Object payload() {
    return workers();
  }
}
