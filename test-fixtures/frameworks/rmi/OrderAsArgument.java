package fixtures.frameworks.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;

/** The order is written on its way to the server. */
public final class OrderAsArgument {
  private static final class Order {
    private int number = 1;
  }

  private interface Shop extends Remote {
    // expect: unserializable-remote-signature
    void buy(Order order) throws RemoteException;
  }

  private static final class Counter implements Shop {
    @Override
    public void buy(Order order) {}
  }

  static void send(Registry registry) throws Exception {
    registry.rebind("shop", UnicastRemoteObject.exportObject(new Counter(), 0));
    ((Shop) registry.lookup("shop")).buy(new Order());
  }
}
