package fixtures.protocol.persistentfields;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;

/** Whoever puts the values by hand may name what he likes; nothing is asked of the class's fields. */
public class FieldsNameNoneByHand implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectStreamField[] serialPersistentFields = {
    new ObjectStreamField("cents", int.class)
  };
  private int amount = 1;

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.putFields().put("cents", 100 * amount);
    out.writeFields();
  }

  static Object payload() {
    return new FieldsNameNoneByHand();
  }
}
