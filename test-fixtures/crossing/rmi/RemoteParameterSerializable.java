package fixtures.crossing.rmi;

import java.io.Serializable;
import java.rmi.Remote;
import java.rmi.RemoteException;

/** The parameter's class is serializable. */
public interface RemoteParameterSerializable extends Remote {
  class Order implements Serializable {
    private static final long serialVersionUID = 1L;
    int total = 1;
  }

  void place(Order order) throws RemoteException;

  static Object payload() {
    return new Order();
  }
}
