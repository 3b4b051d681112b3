package fixtures.frameworks.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;
import java.util.Optional;

/** {@link OptionalAsResult}, mended: the price or null. */
public final class NullableAsResult {
  private interface Shop extends Remote {
    Integer price(String name) throws RemoteException;
  }

  private static final class Counter implements Shop {
    @Override
    public Integer price(String name) {
      return Optional.of(3).orElse(null);
    }
  }

  static void send(Registry registry) throws Exception {
    registry.rebind("shop", UnicastRemoteObject.exportObject(new Counter(), 0));
    ((Shop) registry.lookup("shop")).price("tea");
  }
}
