package fixtures.frameworks.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;

/** {@link ListenerAsLambda}, mended: the listener stays and is called from afar. */
public final class ListenerExported {
  private interface Listener extends Remote {
    void paid(int number) throws RemoteException;
  }

  private interface Shop extends Remote {
    void tell(Listener listener) throws RemoteException;
  }

  private static final class Counter implements Shop {
    @Override
    public void tell(Listener listener) {}
  }

  private static final class Printer implements Listener {
    @Override
    public void paid(int number) {}
  }

  static void send(Registry registry) throws Exception {
    registry.rebind("shop", UnicastRemoteObject.exportObject(new Counter(), 0));
    Listener listener = (Listener) UnicastRemoteObject.exportObject(new Printer(), 0);
    ((Shop) registry.lookup("shop")).tell(listener);
  }
}
