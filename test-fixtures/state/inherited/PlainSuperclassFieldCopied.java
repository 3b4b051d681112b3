package fixtures.state.inherited;

import java.io.Serializable;

/** The subclass holds the same thing in a field of its own. */
public class PlainSuperclassFieldCopied extends CopiedBase implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object mine = worker; // expect: unserializable-field via PlainSuperclassFieldCopied.mine

  static Object payload() {
    return new PlainSuperclassFieldCopied();
  }
}

class CopiedBase {
  protected final Thread worker = new Thread("work");
}
