package fixtures.state.hook;

import java.io.Serializable;

/** No object of the abstract class is written: all classes below it write something else. */
public abstract class ReplacedBelow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Thread worker;

  ReplacedBelow(Thread worker) {
    this.worker = worker;
  }

  String name() {
    return worker.getName();
  }

  static class Named extends ReplacedBelow {
    private static final long serialVersionUID = 1L;

    Named() {
      super(new Thread("named"));
    }

    private Object writeReplace() {
      return name();
    }
  }

  static Object payload() {
    return new Named();
  }
}
