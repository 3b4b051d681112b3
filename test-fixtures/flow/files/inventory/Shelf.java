package fixtures.flow.files.inventory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A serializable shelf of whatever is put there. */
public class Shelf implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Object> goods = new ArrayList<>();

  /** Adds one thing. */
  public Shelf put(Object thing) {
    goods.add(thing);
    return this;
  }
}
