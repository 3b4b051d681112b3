package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** A deque is offered jobs. */
public class QueueOfferedJobs {
  static class Job {
    final String name = "index";
  }

  static Object backlog() {
    Deque<Object> backlog = new ArrayDeque<>();
    backlog.offer(new Job());
    backlog.push(new Job());
    return backlog;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(backlog()); // expect: unserializable-state-at-boundary proved "Job"
  }

  static Object payload() {
    return backlog();
  }
}
