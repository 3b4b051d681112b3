package fixtures.state.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The field's type is a type variable; only the crossing knows what it holds. */
public class GenericFieldHoldsBad<T> implements Serializable {
  private static final long serialVersionUID = 1L;
  private final T content;

  GenericFieldHoldsBad(T content) {
    this.content = content;
  }

  static class Letter {
    String text = "Dear";
  }

  static void send(ObjectOutputStream out) throws IOException {
    out.writeObject(new GenericFieldHoldsBad<>(new Letter())); // expect: unserializable-state-at-boundary via GenericFieldHoldsBad.content "Letter"
  }

  static Object payload() {
    return new GenericFieldHoldsBad<>(new Letter());
  }
}
