package fixtures.flow.localuse;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;

/** A task class of a serializable kind, whose objects only wait in a queue. */
public class PrivateTaskRunHere {
  interface Task extends Runnable, Serializable {}

  private final Queue<Task> waiting = new ArrayDeque<>();
  private int done;

  private class Counting implements Task {
    private final Thread starter = Thread.currentThread();

    @Override
    public void run() {
      done += starter.isAlive() ? 1 : 0;
    }
  }

  void start() {
    waiting.add(new Counting());
  }

  void runAll() {
    for (Task task = waiting.poll(); task != null; task = waiting.poll()) {
      task.run();
    }
  }
}
