package fixtures.frameworks.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;

/** {@link ExceptionWithOrder}, mended: the number says enough. */
public final class ExceptionWithNumber {
  private static final class SoldOut extends Exception {
    private final int order;

    private SoldOut(int order) {
      this.order = order;
    }
  }

  private interface Shop extends Remote {
    void buy(int number) throws RemoteException, SoldOut;
  }

  private static final class Counter implements Shop {
    @Override
    public void buy(int number) throws SoldOut {
      throw new SoldOut(number);
    }
  }

  static void send(Registry registry) throws Exception {
    registry.rebind("shop", UnicastRemoteObject.exportObject(new Counter(), 0));
    try {
      ((Shop) registry.lookup("shop")).buy(1);
    } catch (SoldOut expected) {
      expected.getMessage();
    }
  }
}
