package fixtures.flow.localuse;

import java.io.Serializable;
import java.util.function.Consumer;

/** Everyone may get the function, not only those who call it. */
public class FunctionGivenAwayByGetter {
  interface Action extends Consumer<String>, Serializable {}

  static class Sink {
    private final Action action;

    Sink(Action action) {
      this.action = action;
    }

    public Action action() {
      return action;
    }

    void write(String text) {
      action.accept(text);
    }
  }

  private final Thread owner = Thread.currentThread();

  Sink sink() {
    return new Sink(this::accept); // expect: method-reference-binds-unserializable-receiver
  }

  private void accept(String text) {
    System.out.println(owner.getName() + text);
  }

  static Object payload() {
    return new FunctionGivenAwayByGetter().sink().action();
  }
}
