package fixtures.state.inherited;

import java.io.Serializable;

/** The field is inherited from a serializable superclass. */
public class SerializableSuperclassHasBadField extends AuditedBase {
  private static final long serialVersionUID = 1L;
  private String name = "Ada";

  static Object payload() {
    return new SerializableSuperclassHasBadField();
  }
}

abstract class AuditedBase implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Thread auditor = new Thread("audit"); // expect: unserializable-field via AuditedBase.auditor
}
