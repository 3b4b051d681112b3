package fixtures.flow.fluent;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The chained calls come from a generic base with a self type. */
public class SelfTypedBuilder {
  abstract static class Base<T extends Base<T>> {
    protected Object owner = "nobody";

    abstract T self();

    T owner(Object value) {
      this.owner = value;
      return self();
    }
  }

  static final class TaskBuilder extends Base<TaskBuilder> {
    @Override
    TaskBuilder self() {
      return this;
    }

    Object build() {
      return List.of("task", owner);
    }
  }

  static Object task() {
    return new TaskBuilder().owner(new Thread("owner")).build();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(task()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return task();
  }
}
