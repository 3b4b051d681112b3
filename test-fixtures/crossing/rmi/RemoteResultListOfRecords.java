package fixtures.crossing.rmi;

import java.io.Serializable;
import java.rmi.Remote;
import java.rmi.RemoteException;
import java.util.List;

/** The result is a list of serializable records. */
public interface RemoteResultListOfRecords extends Remote {
  record Line(int amount) implements Serializable {}

  List<Line> lines(String order) throws RemoteException;

  static Object payload() {
    return List.of(new Line(1));
  }
}
