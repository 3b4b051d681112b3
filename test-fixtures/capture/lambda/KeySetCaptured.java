package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The key set of a HashMap is a view that cannot be written. */
public class KeySetCaptured {
  interface Stock extends Serializable {
    boolean has(String article);
  }

  static Stock stock() {
    Map<String, Integer> amounts = new HashMap<>();
    amounts.put("pen", 3);
    Set<String> articles = amounts.keySet();
    return article -> articles.contains(article); // expect: lambda-captures-unserializable-variable "articles"
  }

  static Object payload() {
    return stock();
  }
}
