package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A copy of the key set goes. */
public class KeySetCopyCaptured {
  interface Stock extends Serializable {
    boolean has(String article);
  }

  static Stock stock() {
    Map<String, Integer> amounts = new HashMap<>();
    amounts.put("pen", 3);
    Set<String> articles = new HashSet<>(amounts.keySet());
    return article -> articles.contains(article);
  }

  static Object payload() {
    return stock();
  }
}
