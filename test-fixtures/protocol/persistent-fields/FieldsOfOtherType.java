package fixtures.protocol.persistentfields;

import java.io.Serializable;

/** A list of names does not count. */
public class FieldsOfOtherType implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String[] serialPersistentFields = {"amount"}; // expect: misdeclared-serial-persistent-fields "ObjectStreamField"
  private int amount = 1;
  private int total = 7;

  static Object payload() {
    return new FieldsOfOtherType();
  }

  static boolean shows(Object back) {
    return back instanceof FieldsOfOtherType other && other.total == 7;
  }
}
