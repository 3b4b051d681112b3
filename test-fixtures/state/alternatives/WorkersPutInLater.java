package fixtures.state.alternatives;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The map is empty until somebody calls a method. */
public class WorkersPutInLater implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, Object> workers = new HashMap<>(); // expect: unserializable-element-type likely via WorkersPutInLater.workers

  void start(String name) {
    workers.put(name, new Thread(name));
  }

  static Object payload() {
    return new WorkersPutInLater(); // verdict: passes
  }
}
