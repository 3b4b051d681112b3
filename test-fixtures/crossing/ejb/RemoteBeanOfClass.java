package fixtures.crossing.ejb;

import jakarta.ejb.Remote;
import java.util.List;

/** The bean says which of its interfaces is remote. */
public class RemoteBeanOfClass {
  interface Depot {
    Shelf find(int number); // expect: unserializable-remote-signature "Shelf"
  }

  interface Inside {
    Shelf first();
  }

  static class Shelf {}

  @Remote(Depot.class)
  static class DepotBean implements Depot, Inside {
    List<Shelf> shelves = List.of();

    @Override
    public Shelf find(int number) {
      return shelves.get(number);
    }

    @Override
    public Shelf first() {
      return shelves.get(0);
    }
  }
}
