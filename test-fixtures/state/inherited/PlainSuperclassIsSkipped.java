package fixtures.state.inherited;

import java.io.Serializable;

/** Fields of a superclass that is not serializable are not written, good or bad. */
public class PlainSuperclassIsSkipped extends WorkingBase implements Serializable {
  private static final long serialVersionUID = 1L;
  private String name = "Ada";

  static Object payload() {
    return new PlainSuperclassIsSkipped();
  }
}

class WorkingBase {
  protected final Thread worker = new Thread("work");
  private final Object lock = new Object();

  Object lock() {
    return lock;
  }
}
