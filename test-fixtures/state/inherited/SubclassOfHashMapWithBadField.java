package fixtures.state.inherited;

import java.util.HashMap;

/** A subclass of HashMap is serializable; its own field is written too. */
public class SubclassOfHashMapWithBadField extends HashMap<String, Integer> {
  private static final long serialVersionUID = 1L;
  private final Thread cleaner = new Thread("clean"); // expect: unserializable-field via SubclassOfHashMapWithBadField.cleaner

  static Object payload() {
    return new SubclassOfHashMapWithBadField();
  }
}
