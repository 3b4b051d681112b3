package fixtures.state.container;

import java.io.Serializable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A concurrent map writes its values as any other. */
public class ConcurrentMapOfBad implements Serializable {
  private static final long serialVersionUID = 1L;
  private final ConcurrentMap<String, Thread> workers = new ConcurrentHashMap<>(); // expect: unserializable-element-type "Thread"

  ConcurrentMapOfBad() {
    workers.putIfAbsent("work", new Thread("work"));
  }

  static Object payload() {
    return new ConcurrentMapOfBad();
  }
}
