package fixtures.state.record;

import java.io.Serializable;

/** writeReplace works for records. */
public record RecordWriteReplaceWorks(Thread worker) implements Serializable {
  private Object writeReplace() {
    return worker.getName();
  }

  static Object payload() {
    return new RecordWriteReplaceWorks(new Thread("work"));
  }
}
