package fixtures.flow.localuse;

import java.io.Serializable;
import java.util.function.Consumer;

/** A base class keeps the function; subclasses get and call it. */
public class FunctionBehindGetter {
  interface Action extends Consumer<String>, Serializable {}

  abstract static class Sink {
    private final Action action;

    Sink(Action action) {
      this.action = action;
    }

    protected final Action action() {
      return action;
    }
  }

  static class PlainSink extends Sink {
    PlainSink(Action action) {
      super(action);
    }

    void write(String text) {
      action().accept(text);
    }
  }

  private final Thread owner = Thread.currentThread();

  Sink sink() {
    return new PlainSink(this::accept);
  }

  private void accept(String text) {
    System.out.println(owner.getName() + text);
  }
}
