package fixtures.crossing.rmi;

import java.rmi.RemoteException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Objects that are made here are called here, whatever their interface says. */
public class RemoteInterfaceCalledInProcess {
  private final Map<String, Integer> basket = new HashMap<>();

  static class Till implements RemoteShop {
    @Override
    public int buy(String customer, Collection<String> names) {
      return names.size();
    }

    int buyTwice(Map<String, Integer> more) {
      return buy("Ada", more.keySet()) + this.buy("Bob", more.keySet());
    }
  }

  int tryOut() throws RemoteException {
    RemoteShop shop = new Till();
    return shop.buy("Ada", basket.keySet());
  }

  int count(Till till) {
    return till.buy("Ada", basket.keySet());
  }
}
