package fixtures.state.field;

import java.io.Serializable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An executor in a field: its threads cannot go. */
public class ExecutorField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final ExecutorService workers = Executors.newFixedThreadPool(1); // expect: unserializable-field via ExecutorField.workers

  static Object payload() {
    return new ExecutorField();
  }
}
