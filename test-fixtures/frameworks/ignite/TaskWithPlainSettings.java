package fixtures.frameworks.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.lang.IgniteCallable;

/** A field of a task may hold an object of any class. */
public final class TaskWithPlainSettings {
  private static final class Settings {
    private int limit = 3;
  }

  private static final class Limit implements IgniteCallable<Integer> {
    // verdict: passes
    private final Settings settings = new Settings();

    @Override
    public Integer call() {
      return settings.limit;
    }
  }

  static void send(Ignite ignite) {
    ignite.compute(ignite.cluster().forRemotes()).call(new Limit());
  }
}
