package fixtures.flow.localuse;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;

/** The same kind of task, but the queue gives it to others. */
public class PrivateTaskHandedOut {
  interface Task extends Runnable, Serializable {}

  private final Queue<Task> waiting = new ArrayDeque<>();
  private int done;

  private class Counting implements Task { // expect: inner-class-carries-unserializable-outer
    @Override
    public void run() {
      done++;
    }
  }

  void start() {
    waiting.add(new Counting());
  }

  Task next() {
    Task task = waiting.poll();
    task.run();
    return task;
  }

  static Object payload() {
    PrivateTaskHandedOut tasks = new PrivateTaskHandedOut();
    tasks.start();
    return tasks.next();
  }
}
