package fixtures.state.field;

import java.io.Serializable;

/** Another object's field of the same name gets the thread, not this one's. */
public class UnusedStoreOfOtherObject implements Serializable {
  private static final long serialVersionUID = 1L;
  private Object worker = "none";

  static class Local {
    Object worker;
  }

  void start(Local local) {
    Object worker = new Thread("local");
    local.worker = worker;
  }

  static Object payload() {
    UnusedStoreOfOtherObject desk = new UnusedStoreOfOtherObject();
    desk.start(new Local());
    return desk;
  }
}
