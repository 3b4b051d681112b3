package fixtures.state.record;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** Nor do serialPersistentFields have a say. */
public record RecordPersistentFieldsAreIgnored(String name, Thread worker) implements Serializable { // expect: unserializable-record-component
  private static final ObjectStreamField[] serialPersistentFields = { // expect: ineffective-serialization-member
    new ObjectStreamField("name", String.class)
  };

  static Object payload() {
    return new RecordPersistentFieldsAreIgnored("Ada", new Thread("work"));
  }
}
