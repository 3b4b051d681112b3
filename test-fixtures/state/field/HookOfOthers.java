package fixtures.state.field;

import java.io.Serializable;

/** All hooks are made elsewhere; whoever extends the class may well make them serializable. */
public class HookOfOthers implements Serializable {
  private static final long serialVersionUID = 1L;

  /** For others to extend. */
  public abstract static class Hook {
    public abstract void run();
  }

  private final Hook hook;

  public HookOfOthers(Hook hook) {
    this.hook = hook;
  }

  void run() {
    hook.run();
  }

  static Object payload() {
    return new HookOfOthers(null);
  }
}
