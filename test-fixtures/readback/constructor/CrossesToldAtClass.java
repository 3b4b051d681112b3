package fixtures.readback.constructor;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Whatever carries such an object, the class is told, and only once. */
public class CrossesToldAtClass implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Parcel> parcels = new ArrayList<>(List.of(new Parcel()));

  static class Box {
    private final int size;

    Box(int size) {
      this.size = size;
    }

    int size() {
      return size;
    }
  }

  static class Parcel extends Box implements Serializable { // expect: superclass-without-no-arg-constructor
    private static final long serialVersionUID = 1L;

    Parcel() {
      super(3);
    }
  }

  static void send(ObjectOutputStream out) throws IOException {
    out.writeObject(new CrossesToldAtClass());
    out.writeObject(new Parcel());
  }

  static Object payload() {
    return new CrossesToldAtClass();
  }
}
