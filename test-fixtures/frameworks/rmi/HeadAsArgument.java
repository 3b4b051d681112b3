package fixtures.frameworks.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;
import java.util.ArrayList;
import java.util.List;

/** The interface takes any list, the caller hands over a part of one. */
public final class HeadAsArgument {
  private interface Shop extends Remote {
    void buy(List<String> names) throws RemoteException;
  }

  private static final class Counter implements Shop {
    @Override
    public void buy(List<String> names) {}
  }

  static void send(Registry registry) throws Exception {
    registry.rebind("shop", UnicastRemoteObject.exportObject(new Counter(), 0));
    List<String> names = new ArrayList<>(List.of("tea", "milk", "salt"));
    Shop shop = (Shop) registry.lookup("shop");
    // expect: unserializable-collection-view-at-boundary
    shop.buy(names.subList(0, 2));
  }
}
