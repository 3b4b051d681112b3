package fixtures.flow.files.inventory;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Another class fills the shelf's list through its method. */
public class ShelfFilledElsewhere {
  static Object shelf() {
    Shelf shelf = new Shelf();
    shelf.put(new Item());
    return shelf;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(shelf()); // expect: unserializable-state-at-boundary proved via Shelf.goods "Item"
  }

  static Object payload() {
    return shelf();
  }
}
