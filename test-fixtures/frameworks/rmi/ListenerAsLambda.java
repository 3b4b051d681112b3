package fixtures.frameworks.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;

/** A listener is no remote object until it is exported, and no value either. */
public final class ListenerAsLambda {
  private interface Listener {
    void paid(int number);
  }

  private interface Shop extends Remote {
    void tell(Listener listener) throws RemoteException;
  }

  private static final class Counter implements Shop {
    @Override
    public void tell(Listener listener) {}
  }

  static void send(Registry registry) throws Exception {
    registry.rebind("shop", UnicastRemoteObject.exportObject(new Counter(), 0));
    Shop shop = (Shop) registry.lookup("shop");
    // expect: unserializable-value-at-boundary
    shop.tell(number -> System.out.println(number));
  }
}
