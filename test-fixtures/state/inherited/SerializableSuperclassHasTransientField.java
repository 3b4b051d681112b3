package fixtures.state.inherited;

import java.io.Serializable;

/** The inherited field is transient. */
public class SerializableSuperclassHasTransientField extends QuietBase {
  private static final long serialVersionUID = 1L;
  private String name = "Ada";

  static Object payload() {
    return new SerializableSuperclassHasTransientField();
  }
}

abstract class QuietBase implements Serializable {
  private static final long serialVersionUID = 1L;
  private final transient Thread auditor = new Thread("audit");
}
