package fixtures.crossing.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.util.Set;

/** A remote interface with a sound signature. */
public interface RemoteStock extends Remote {
  Set<String> articles() throws RemoteException;
}
