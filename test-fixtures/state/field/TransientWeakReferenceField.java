package fixtures.state.field;

import java.io.Serializable;
import java.lang.ref.WeakReference;

/** The weak reference is left out. */
public class TransientWeakReferenceField implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient WeakReference<String> name = new WeakReference<>("Ada");

  static Object payload() {
    return new TransientWeakReferenceField();
  }
}
