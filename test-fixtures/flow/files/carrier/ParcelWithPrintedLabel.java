package fixtures.flow.files.carrier;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The parcel takes the label's text. */
public class ParcelWithPrintedLabel {
  static class Parcel implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object label;

    Parcel(Object label) {
      this.label = label;
    }
  }

  static Object parcel() {
    return new Parcel(Labels.forCity("Ulm").text());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(parcel());
  }

  static Object payload() {
    return parcel();
  }
}
