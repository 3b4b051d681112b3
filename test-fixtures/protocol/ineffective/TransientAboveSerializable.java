package fixtures.protocol.ineffective;

import java.io.Serializable;

/** Says what the serializable subclass is to do with it. */
public class TransientAboveSerializable extends PlainCached implements Serializable {
  private static final long serialVersionUID = 1L;

  static Object payload() {
    return new TransientAboveSerializable();
  }
}

class PlainCached {
  protected transient int size;
}
