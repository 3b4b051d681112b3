package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The view comes from a method of the same class. */
public class ViewFromHelperMethod {
  private final Map<String, Integer> sizes = new HashMap<>();

  private Set<String> articles() {
    return sizes.keySet();
  }

  void save(ObjectOutputStream out) throws IOException {
    out.writeObject(articles()); // expect: unserializable-collection-view-at-boundary "keySet"
  }

  static Object payload() {
    return new ViewFromHelperMethod().articles();
  }
}
