package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** It is changed to a text. */
public class ElementNamedInList {
  static class Seat implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object guest;

    void take(Object who) {
      guest = who;
    }
  }

  static Object row() {
    List<Seat> row = new ArrayList<>();
    Seat first = new Seat();
    row.add(first);
    row.get(0).take("guest");
    return row;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(row());
  }

  static Object payload() {
    return row();
  }
}
