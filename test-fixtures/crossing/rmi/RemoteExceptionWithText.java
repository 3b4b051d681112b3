package fixtures.crossing.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;

/** The exception holds a text. */
public interface RemoteExceptionWithText extends Remote {
  class Rejected extends Exception {
    private static final long serialVersionUID = 1L;
    private final String worker = "work";
  }

  void place(String order) throws RemoteException, Rejected;

  static Object payload() {
    return new Rejected();
  }
}
