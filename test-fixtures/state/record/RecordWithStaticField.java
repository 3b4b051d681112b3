package fixtures.state.record;

import java.io.Serializable;

/** Static fields of a record do not matter. */
public record RecordWithStaticField(String name) implements Serializable {
  private static final Thread WORKER = new Thread("work");

  String worker() {
    return WORKER.getName();
  }

  static Object payload() {
    return new RecordWithStaticField("Ada");
  }
}
