package fixtures.suppression;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Comments allow what stands in their line, or in the next line of code if they stand alone. */
class AllowedByComment implements Serializable {

  // wireworthy:allow unserializable-field made anew in readObject
  private Thread above = new Thread(); // expect: unserializable-field

  /* wireworthy:allow state */
  private Thread byFamily = new Thread(); // expect: unserializable-field

  void save(ObjectOutputStream out) throws IOException {
    out.writeObject(
        new Thread()); // wireworthy:allow crossing // expect: unserializable-value-at-boundary
    out.writeObject(
        new Thread()); // wireworthy:allow all in tests only // expect: unserializable-value-at-boundary
  }
}
