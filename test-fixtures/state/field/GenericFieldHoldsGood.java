package fixtures.state.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The same envelope with a serializable letter. */
public class GenericFieldHoldsGood<T> implements Serializable {
  private static final long serialVersionUID = 1L;
  private final T content;

  GenericFieldHoldsGood(T content) {
    this.content = content;
  }

  static class Letter implements Serializable {
    private static final long serialVersionUID = 1L;
    String text = "Dear";
  }

  static void send(ObjectOutputStream out) throws IOException {
    out.writeObject(new GenericFieldHoldsGood<>(new Letter()));
  }

  static Object payload() {
    return new GenericFieldHoldsGood<>(new Letter());
  }
}
