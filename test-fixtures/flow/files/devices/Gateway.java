package fixtures.flow.files.devices;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Publishes what its subclasses read. */
public abstract class Gateway {
  protected abstract Object read();

  /** Writes one reading. */
  public void publishTo(ObjectOutputStream out) throws IOException {
    out.writeObject(read()); // expect: unserializable-value-at-boundary likely "Reading"
  }
}
