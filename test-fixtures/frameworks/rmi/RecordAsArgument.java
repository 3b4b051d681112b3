package fixtures.frameworks.rmi;

import java.io.Serializable;
import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;

/** {@link OrderAsArgument}, mended: a serializable record. */
public final class RecordAsArgument {
  private record Order(int number) implements Serializable {}

  private interface Shop extends Remote {
    void buy(Order order) throws RemoteException;
  }

  private static final class Counter implements Shop {
    @Override
    public void buy(Order order) {}
  }

  static void send(Registry registry) throws Exception {
    registry.rebind("shop", UnicastRemoteObject.exportObject(new Counter(), 0));
    ((Shop) registry.lookup("shop")).buy(new Order(1));
  }
}
