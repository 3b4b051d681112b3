package fixtures.flow.files.inventory;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** It fills in names. */
public class ShelfFilledElsewhereWithNames {
  static Object shelf() {
    Shelf shelf = new Shelf();
    shelf.put(new Item().name());
    return shelf;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(shelf());
  }

  static Object payload() {
    return shelf();
  }
}
