package fixtures.flow.files.inventory;

/** A plain item. */
public class Item {
  /** Its name. */
  public String name() {
    return "item";
  }
}
