package fixtures.crossing.rmi;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The signature is sound; what the implementation gives back is a view. */
public class RemoteImplementationGivesView implements RemoteStock {
  private final Map<String, Integer> stock = new HashMap<>();

  @Override
  public Set<String> articles() {
    return stock.keySet(); // expect: unserializable-result-at-boundary "keySet"
  }

  static Object payload() {
    return new RemoteImplementationGivesView().articles();
  }
}
