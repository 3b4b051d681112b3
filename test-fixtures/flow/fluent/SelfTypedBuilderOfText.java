package fixtures.flow.fluent;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The chain is given a text. */
public class SelfTypedBuilderOfText {
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
    return new TaskBuilder().owner("ada").build();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(task());
  }

  static Object payload() {
    return task();
  }
}
