package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The method copies. */
public class CopyFromHelperMethod {
  private final Map<String, Integer> sizes = new HashMap<>();

  private Set<String> articles() {
    return new TreeSet<>(sizes.keySet());
  }

  void save(ObjectOutputStream out) throws IOException {
    out.writeObject(articles());
  }

  static Object payload() {
    return new CopyFromHelperMethod().articles();
  }
}
