package fixtures.flow.loop;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rest is copied. */
public class RestCopiedAfterLoop {
  static Object rest(List<String> pages) {
    Iterator<String> rest = pages.iterator();
    while (rest.hasNext()) {
      if (rest.next().startsWith("cover")) {
        break;
      }
    }
    List<String> copy = new ArrayList<>();
    rest.forEachRemaining(copy::add);
    return copy;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(rest(List.of("cover", "index")));
  }

  static Object payload() {
    return rest(List.of("cover", "index"));
  }
}
