package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Collections;

/** The keys of this map are an empty set that can be written. */
public class KeysOfEmptyMapWritten {
  void write(ObjectOutputStream out) throws IOException {
    // expect-spurious: unserializable-collection-view-at-boundary because views are known by the interface of the map
    out.writeObject(Collections.emptyMap().keySet());
  }
}
