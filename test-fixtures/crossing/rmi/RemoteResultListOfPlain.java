package fixtures.crossing.rmi;

import java.rmi.Remote;
import java.rmi.RemoteException;
import java.util.List;

/** The result is a list of something that cannot go. */
public interface RemoteResultListOfPlain extends Remote {
  class Line {
    int amount = 1;
  }

  List<Line> lines(String order) throws RemoteException; // expect: unserializable-remote-signature "Line"

  static Object payload() {
    return List.of(new Line());
  }
}
