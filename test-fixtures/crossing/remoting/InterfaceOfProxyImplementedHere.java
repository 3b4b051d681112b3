package fixtures.crossing.remoting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.remoting.httpinvoker.HttpInvokerProxyFactoryBean;

/** What is implemented here as well may be called without a proxy. */
public class InterfaceOfProxyImplementedHere {
  interface Taxes {
    Set<String> kinds(Collection<String> countries);
  }

  static class OwnTaxes implements Taxes {
    private final Map<String, Double> kinds = new HashMap<>();

    @Override
    public Set<String> kinds(Collection<String> countries) {
      return Set.copyOf(kinds.keySet());
    }
  }

  private final Map<String, Double> known = new HashMap<>();

  static void export() {
    new HttpInvokerProxyFactoryBean().setServiceInterface(Taxes.class);
  }

  Set<String> kinds(Taxes taxes) {
    return taxes.kinds(known.keySet());
  }
}
