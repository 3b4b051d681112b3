package fixtures.state.inherited;

import java.io.Serializable;

/** The grandparent is serializable and holds the fault; the parent does not say so. */
public class FaultInSerializableGrandparent extends FaultMiddle {
  private static final long serialVersionUID = 1L;
  private int amount = 1;

  static Object payload() {
    return new FaultInSerializableGrandparent();
  }
}

class FaultTop implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread("work"); // expect: unserializable-field via FaultTop.worker
}

class FaultMiddle extends FaultTop {
  private static final long serialVersionUID = 1L;
  private final String name = "Ada";
}
