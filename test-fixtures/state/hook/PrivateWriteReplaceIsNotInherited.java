package fixtures.state.hook;

import java.io.Serializable;

/** The superclass's private writeReplace does not serve the subclass. */
public class PrivateWriteReplaceIsNotInherited extends PrivatelyReplaced {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread("work"); // expect: unserializable-field

  static Object payload() {
    return new PrivateWriteReplaceIsNotInherited();
  }
}

class PrivatelyReplaced implements Serializable {
  private static final long serialVersionUID = 1L;

  private Object writeReplace() {
    return "replaced";
  }
}
