package fixtures.state.hook;

import java.io.Serializable;

/** One class below writes what the abstract class holds. */
public abstract class ReplacedBelowOnce implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Thread worker; // expect: unserializable-field via ReplacedBelowOnce.worker

  ReplacedBelowOnce(Thread worker) {
    this.worker = worker;
  }

  String name() {
    return worker.getName();
  }

  static class Replaced extends ReplacedBelowOnce {
    private static final long serialVersionUID = 1L;

    Replaced() {
      super(new Thread("replaced"));
    }

    private Object writeReplace() {
      return name();
    }
  }

  static class Written extends ReplacedBelowOnce {
    private static final long serialVersionUID = 1L;

    Written() {
      super(new Thread("written"));
    }
  }

  static Object payload() {
    return new Written();
  }
}
