package fixtures.frameworks.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;
import java.util.Optional;

/** An optional is no value to be sent. */
public final class OptionalAsResult {
  private interface Shop extends Remote {
    // expect: unserializable-remote-signature
    Optional<Integer> price(String name) throws RemoteException;
  }

  private static final class Counter implements Shop {
    @Override
    public Optional<Integer> price(String name) {
      return Optional.of(3);
    }
  }

  static void send(Registry registry) throws Exception {
    registry.rebind("shop", UnicastRemoteObject.exportObject(new Counter(), 0));
    ((Shop) registry.lookup("shop")).price("tea");
  }
}
