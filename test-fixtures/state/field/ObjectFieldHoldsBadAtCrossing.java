package fixtures.state.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The field takes whatever the caller gives; this caller gives something that cannot go. */
public class ObjectFieldHoldsBadAtCrossing implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object content;

  ObjectFieldHoldsBadAtCrossing(Object content) {
    this.content = content;
  }

  static void send(ObjectOutputStream out) throws IOException {
    ObjectFieldHoldsBadAtCrossing envelope = new ObjectFieldHoldsBadAtCrossing(new Thread("t"));
    out.writeObject(envelope); // expect: unserializable-state-at-boundary "Thread"
  }

  static Object payload() {
    return new ObjectFieldHoldsBadAtCrossing(new Thread("t"));
  }
}
