package fixtures.crossing.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.util.Collection;

/** The interface takes any collection; which one is known only to its callers. */
public interface RemoteShop extends Remote {
  int buy(String customer, Collection<String> names) throws RemoteException;
}
