package fixtures.frameworks.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;

/** What is thrown is written too, with all that it holds. */
public final class ExceptionWithOrder {
  private static final class Order {
    private int number = 1;
  }

  private static final class SoldOut extends Exception {
    private final Order order; // expect: unserializable-field via SoldOut.order

    private SoldOut(Order order) {
      this.order = order;
    }
  }

  private interface Shop extends Remote {
    void buy(int number) throws RemoteException, SoldOut;
  }

  private static final class Counter implements Shop {
    @Override
    public void buy(int number) throws SoldOut {
      throw new SoldOut(new Order());
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
