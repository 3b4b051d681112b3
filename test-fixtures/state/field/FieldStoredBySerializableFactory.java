package fixtures.state.field;

import java.io.Serializable;
import java.util.List;

/** The method gives something that goes. */
public class FieldStoredBySerializableFactory implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object worker = makeWorker();

  private static Object makeWorker() {
    return List.of("work");
  }

  static Object payload() {
    return new FieldStoredBySerializableFactory();
  }
}
