package fixtures.state.field;

import java.io.Serializable;
import java.lang.ref.WeakReference;

/** A weak reference is not serializable, whatever it refers to. */
public class WeakReferenceField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final WeakReference<String> name = new WeakReference<>("Ada"); // expect: unserializable-field via WeakReferenceField.name

  static Object payload() {
    return new WeakReferenceField();
  }
}
