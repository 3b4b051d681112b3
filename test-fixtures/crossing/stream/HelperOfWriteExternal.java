package fixtures.crossing.stream;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** A helper that writeExternal gives its output writes by Java's serialization. */
public class HelperOfWriteExternal implements Externalizable {
  private static final long serialVersionUID = 1L;

  static class Place {
    String name = "here";
  }

  static class Places {
    public static void write(ObjectOutput out, Place place) throws IOException {
      out.writeObject(place); // expect: unserializable-value-at-boundary likely "Place"
    }
  }

  public HelperOfWriteExternal() {}

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    Places.write(out, new Place());
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
    in.readObject();
  }

  static Object payload() {
    return new HelperOfWriteExternal();
  }
}
