package fixtures.state.inherited;

import java.util.HashMap;

/** The field is transient. */
public class SubclassOfHashMapWithTransientField extends HashMap<String, Integer> {
  private static final long serialVersionUID = 1L;
  private transient Thread cleaner = new Thread("clean");

  static Object payload() {
    return new SubclassOfHashMapWithTransientField();
  }
}
