package fixtures.state.inherited;

import java.util.EventObject;

/** An event is serializable; its source is transient, an own field is not. */
public class SubclassOfEventObject extends EventObject {
  private static final long serialVersionUID = 1L;
  private final Object trigger = new Thread("t"); // expect: unserializable-field via SubclassOfEventObject.trigger

  SubclassOfEventObject(Object source) {
    super(source);
  }

  static Object payload() {
    return new SubclassOfEventObject("button");
  }
}
