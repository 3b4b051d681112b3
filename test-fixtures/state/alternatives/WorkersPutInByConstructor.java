package fixtures.state.alternatives;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Every object is made with a worker in its map. */
public class WorkersPutInByConstructor implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, Object> workers = new HashMap<>(); // expect: unserializable-element-type proved via WorkersPutInByConstructor.workers

  WorkersPutInByConstructor() {
    workers.put("first", new Thread("first"));
  }

  static Object payload() {
    return new WorkersPutInByConstructor();
  }
}
