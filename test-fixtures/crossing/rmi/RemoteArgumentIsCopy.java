package fixtures.crossing.rmi;

import java.rmi.NotBoundException;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** {@link RemoteArgumentIsView}, mended: a list of its own. */
public class RemoteArgumentIsCopy {
  private final Map<String, Integer> basket = new HashMap<>();

  int checkOut(Registry registry) throws RemoteException, NotBoundException {
    RemoteShop shop = (RemoteShop) registry.lookup("shop");
    return shop.buy("Ada", new ArrayList<>(basket.keySet()));
  }

  static Object payload() {
    return new Object[] {"Ada", new ArrayList<>(new RemoteArgumentIsCopy().basket.keySet())};
  }
}
