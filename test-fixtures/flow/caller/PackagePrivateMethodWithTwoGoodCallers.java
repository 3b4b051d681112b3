package fixtures.flow.caller;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Both callers hand over what is serializable. */
public class PackagePrivateMethodWithTwoGoodCallers {
  static class Bill implements Serializable {
    private static final long serialVersionUID = 1L;
    int total = 3;
  }

  static final class Archive implements Serializable {
    private static final long serialVersionUID = 1L;
    private final List<Object> papers = new ArrayList<>();

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
