package fixtures.crossing.identifier;

import jakarta.persistence.IdClass;
import java.io.Serializable;

@IdClass(SerializableIdentifier.Key.class)
public class SerializableIdentifier {
  static class Key implements Serializable {
    String order;
  }

  static Object payload() {
    return new Key();
  }
}
