package fixtures.state.inherited;

import java.util.EventObject;

/** The source does not matter, it is transient. */
public class SubclassOfEventObjectWithoutState extends EventObject {
  private static final long serialVersionUID = 1L;

  SubclassOfEventObjectWithoutState(Thread source) {
    super(source);
  }

  static Object payload() {
    return new SubclassOfEventObjectWithoutState(new Thread("source"));
  }
}
