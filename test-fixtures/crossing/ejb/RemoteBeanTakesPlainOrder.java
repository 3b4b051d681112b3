package fixtures.crossing.ejb;

import jakarta.ejb.Remote;
import java.util.List;

/** All methods of the interface are called from afar. */
@Remote
public interface RemoteBeanTakesPlainOrder {
  class PlainOrder {}

  void place(PlainOrder order); // expect: unserializable-remote-signature "PlainOrder"

  List<String> names();
}
