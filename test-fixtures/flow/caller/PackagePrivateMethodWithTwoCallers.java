package fixtures.flow.caller;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Of two callers in the file, one hands over a plain bill. */
public class PackagePrivateMethodWithTwoCallers {
  static class Bill {
    int total = 3;
  }

  static final class Archive implements Serializable {
    private static final long serialVersionUID = 1L;
    private final List<Object> papers = new ArrayList<>(); // expect: unserializable-element-type likely "Bill"

    Archive file(Object paper) {
      papers.add(paper);
      return this;
    }
  }

  static Object archive() {
    return new Archive().file("letter").file(new Bill());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(archive());
  }

  static Object payload() {
    return archive();
  }
}
