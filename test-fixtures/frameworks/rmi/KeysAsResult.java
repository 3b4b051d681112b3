package fixtures.frameworks.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The interface promises a set, the server gives a view. */
public final class KeysAsResult {
  private interface Shop extends Remote {
    Set<String> goods() throws RemoteException;
  }

  private static final class Counter implements Shop {
    private final Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3));

    @Override
    public Set<String> goods() {
      return prices.keySet(); // expect: unserializable-result-at-boundary
    }
  }

  static void send(Registry registry) throws Exception {
    registry.rebind("shop", UnicastRemoteObject.exportObject(new Counter(), 0));
    ((Shop) registry.lookup("shop")).goods();
  }
}
