package broken;

/** Java 13: record is the name of a type. */
public class RecordAsTypeName implements java.io.Serializable {
  static class record implements java.io.Serializable {
    Thread worker = new Thread(); // expect: unserializable-field via record.worker
  }

  record first = new record();

  record next(record previous) {
    return previous;
  }
}
