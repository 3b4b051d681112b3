package fixtures.state.container;

import java.io.Serializable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The map is transient and made anew. */
public class ConcurrentMapTransient implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient ConcurrentMap<String, Thread> workers = new ConcurrentHashMap<>();

  ConcurrentMapTransient() {
    workers.putIfAbsent("work", new Thread("work"));
  }

  static Object payload() {
    return new ConcurrentMapTransient();
  }
}
