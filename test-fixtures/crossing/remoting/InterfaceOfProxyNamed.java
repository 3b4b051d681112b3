package fixtures.crossing.remoting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.remoting.httpinvoker.HttpInvokerProxyFactoryBean;

/** An interface is remote because a proxy is asked for; nothing in it says so. */
public class InterfaceOfProxyNamed {
  interface Rates {
    double best(Collection<String> banks);
  }

  private final Map<String, Double> known = new HashMap<>();

  private static Rates proxy() {
    HttpInvokerProxyFactoryBean factory = new HttpInvokerProxyFactoryBean();
    factory.setServiceInterface(Rates.class);
    return (Rates) factory.getObject();
  }

  double best() {
    // expect: unserializable-collection-view-at-boundary proved "Rates.best`"
    return proxy().best(known.keySet());
  }

  double bestOfTwo() {
    return proxy().best(List.of("north", "south"));
  }

  static Object payload() {
    return new InterfaceOfProxyNamed().known.keySet();
  }
}
