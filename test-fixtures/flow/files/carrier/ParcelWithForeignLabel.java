package fixtures.flow.files.carrier;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The label class stands in another file, and is plain. */
public class ParcelWithForeignLabel {
  static class Parcel implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object label;

    Parcel(Object label) {
      this.label = label;
    }
  }

  static Object parcel() {
    return new Parcel(Labels.forCity("Ulm"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(parcel()); // expect: unserializable-state-at-boundary proved via Parcel.label "Label"
  }

  static Object payload() {
    return parcel();
  }
}
