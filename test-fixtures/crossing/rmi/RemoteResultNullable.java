package fixtures.crossing.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;

/** The result may be null. */
public interface RemoteResultNullable extends Remote {
  String find(String id) throws RemoteException;

  static Object payload() {
    return "found";
  }
}
