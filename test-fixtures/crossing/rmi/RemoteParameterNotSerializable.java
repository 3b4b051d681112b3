package fixtures.crossing.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;

/** A parameter of a remote method travels; its class is not serializable. */
public interface RemoteParameterNotSerializable extends Remote {
  class Order {
    int total = 1;
  }

  void place(Order order) throws RemoteException; // expect: unserializable-remote-signature "Order"

  static Object payload() {
    return new Order();
  }
}
