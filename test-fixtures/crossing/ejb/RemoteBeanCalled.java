package fixtures.crossing.ejb;

import jakarta.ejb.Remote;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A bean's remote interface brings arguments there, and results back. */
public class RemoteBeanCalled {
  @Remote
  interface Stock {
    Set<String> names(Collection<String> wanted);
  }

  static class StockBean implements Stock {
    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    public Set<String> names(Collection<String> wanted) {
      return counts.keySet(); // expect: unserializable-result-at-boundary proved "Stock.names`"
    }
  }

  private final Map<String, Integer> orders = new HashMap<>();
  private Stock stock;

  void order() {
    // expect: unserializable-collection-view-at-boundary proved "Stock.names`"
    stock.names(orders.keySet());
    stock.names(List.copyOf(orders.keySet()));
  }

  static Object payload() {
    return new RemoteBeanCalled().orders.keySet();
  }
}
