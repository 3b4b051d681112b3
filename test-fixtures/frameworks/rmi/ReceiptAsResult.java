package fixtures.frameworks.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;

/** The receipt is written on its way home. */
public final class ReceiptAsResult {
  private static final class Receipt {
    private int number = 1;
  }

  private interface Shop extends Remote {
    // expect: unserializable-remote-signature
    Receipt pay() throws RemoteException;
  }

  private static final class Counter implements Shop {
    @Override
    public Receipt pay() {
      return new Receipt();
    }
  }

  static void send(Registry registry) throws Exception {
    registry.rebind("shop", UnicastRemoteObject.exportObject(new Counter(), 0));
    ((Shop) registry.lookup("shop")).pay();
  }
}
