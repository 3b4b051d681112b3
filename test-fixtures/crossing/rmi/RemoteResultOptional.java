package fixtures.crossing.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.util.Optional;

/** The result of a remote method is an Optional. */
public interface RemoteResultOptional extends Remote {
  Optional<String> find(String id) throws RemoteException; // expect: unserializable-remote-signature "Optional"

  static Object payload() {
    return Optional.of("found");
  }
}
