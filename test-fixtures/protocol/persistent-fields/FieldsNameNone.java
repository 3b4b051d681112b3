package fixtures.protocol.persistentfields;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;

/** The name is misspelled: nothing is written. It is told where it stands, and not at a crossing. */
public class FieldsNameNone implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectStreamField[] serialPersistentFields = { // expect: misdeclared-serial-persistent-fields proved "amuont"
    new ObjectStreamField("amuont", int.class)
  };
  private int amount = 1;

  static Object payload() {
    return new FieldsNameNone();
  }

  static void write() throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(new FieldsNameNone());
    }
  }
}
