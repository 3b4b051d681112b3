package fixtures.frameworks.rmi;

import java.io.Serializable;
import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;

/** {@link ReceiptAsResult}, mended: a serializable record. */
public final class RecordAsResult {
  private record Receipt(int number) implements Serializable {}

  private interface Shop extends Remote {
    Receipt pay() throws RemoteException;
  }

  private static final class Counter implements Shop {
    @Override
    public Receipt pay() {
      return new Receipt(1);
    }
  }

  static void send(Registry registry) throws Exception {
    registry.rebind("shop", UnicastRemoteObject.exportObject(new Counter(), 0));
    ((Shop) registry.lookup("shop")).pay();
  }
}
