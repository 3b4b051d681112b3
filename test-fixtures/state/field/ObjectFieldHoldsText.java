package fixtures.state.field;

import java.io.Serializable;

/** A field of type Object goes if its value does. */
public class ObjectFieldHoldsText implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object value;
  private Comparable<?> key = 7;
  private CharSequence title = new StringBuilder("turnover");

  ObjectFieldHoldsText(boolean open) {
    this.value = open ? "open" : Integer.valueOf(0);
  }

  static Object payload() {
    return new ObjectFieldHoldsText(true);
  }
}
