package fixtures.crossing.identifier;

import jakarta.persistence.IdClass;

/** Identifiers are written to caches and sessions; the specification asks for Serializable. */
@IdClass(PlainIdentifier.Key.class) // expect: unserializable-value-at-boundary "Key"
public class PlainIdentifier {
  static class Key {
    String order;
  }

  static Object payload() {
    return new Key();
  }
}
