package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** It is offered their names. */
public class QueueOfferedNames {
  static class Job {
    final String name = "index";
  }

  static Object backlog() {
    Deque<Object> backlog = new ArrayDeque<>();
    backlog.offer(new Job().name);
    backlog.push(new Job().name);
    return backlog;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(backlog());
  }

  static Object payload() {
    return backlog();
  }
}
