package fixtures.state.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** This caller gives a text. */
public class ObjectFieldHoldsGoodAtCrossing implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object content;

  ObjectFieldHoldsGoodAtCrossing(Object content) {
    this.content = content;
  }

  static void send(ObjectOutputStream out) throws IOException {
    ObjectFieldHoldsGoodAtCrossing envelope = new ObjectFieldHoldsGoodAtCrossing("t");
    out.writeObject(envelope);
  }

  static Object payload() {
    return new ObjectFieldHoldsGoodAtCrossing("t");
  }
}
