package fixtures.crossing.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;

/** A remote object as a parameter goes as a stub; `Object` and interfaces say nothing. */
public interface RemoteCallback extends Remote {
  interface Listener extends Remote {
    void changed(String name) throws RemoteException;
  }

  void listen(Listener listener, Object context, Runnable then) throws RemoteException;

  static Object payload() {
    return "context";
  }
}
