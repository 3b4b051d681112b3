package fixtures.state.inherited;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The subclass says that T is a text. */
public class GenericSuperclassHoldsText extends TextSlot<String> {
  private static final long serialVersionUID = 1L;

  GenericSuperclassHoldsText() {
    super("slot");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new GenericSuperclassHoldsText());
  }

  static Object payload() {
    return new GenericSuperclassHoldsText();
  }
}

class TextSlot<T> implements Serializable {
  private static final long serialVersionUID = 1L;
  private final T value;

  TextSlot(T value) {
    this.value = value;
  }
}
