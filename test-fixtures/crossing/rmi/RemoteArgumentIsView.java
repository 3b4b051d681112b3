package fixtures.crossing.rmi;

import java.rmi.NotBoundException;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Whoever calls a remote object hands over each argument. */
public class RemoteArgumentIsView {
  private final Map<String, Integer> basket = new HashMap<>();

  int checkOut(Registry registry) throws RemoteException, NotBoundException {
    RemoteShop shop = (RemoteShop) registry.lookup("shop");
    // expect: unserializable-collection-view-at-boundary proved "`RemoteShop.buy`"
    return shop.buy("Ada", basket.keySet());
  }

  static Object payload() {
    Collection<String> names = new RemoteArgumentIsView().basket.keySet();
    return new Object[] {"Ada", names};
  }
}
