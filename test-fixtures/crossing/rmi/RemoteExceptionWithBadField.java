package fixtures.crossing.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;

/** An exception of a remote method travels; its field cannot: reported at the field. */
public interface RemoteExceptionWithBadField extends Remote {
  class Rejected extends Exception {
    private static final long serialVersionUID = 1L;
    private final Thread worker = new Thread("work"); // expect: unserializable-field via Rejected.worker
  }

  void place(String order) throws RemoteException, Rejected;

  static Object payload() {
    return new Rejected();
  }
}
