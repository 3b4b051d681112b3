package fixtures.crossing.rmi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The implementation gives a copy. */
public class RemoteImplementationGivesCopy implements RemoteStock {
  private final Map<String, Integer> stock = new HashMap<>();

  @Override
  public Set<String> articles() {
    return new HashSet<>(stock.keySet());
  }

  static Object payload() {
    return new RemoteImplementationGivesCopy().articles();
  }
}
