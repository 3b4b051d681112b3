package fixtures.capture.methodreference;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The map holds texts. */
public class MapOfTextMethodBound {
  interface Lookup extends Serializable {
    Object find(String id);
  }

  static Lookup lookup() {
    Map<String, String> customers = new HashMap<>();
    customers.put("1", "Ada");
    return customers::get;
  }

  static Object payload() {
    return lookup();
  }
}
