package fixtures.state.field;

import java.io.Serializable;

/** None of the hooks that are there to be seen is serializable. */
public class HookOfOwnKind implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What is called. */
  public abstract static class OwnHook {
    public abstract void run();
  }

  /** The usual one. */
  public static class PrintingHook extends OwnHook {
    @Override
    public void run() {
      System.out.println("called");
    }
  }

  private final OwnHook hook; // expect: unserializable-field likely via HookOfOwnKind.hook

  public HookOfOwnKind(OwnHook hook) {
    this.hook = hook;
  }

  void run() {
    hook.run();
  }

  static Object payload() {
    return new HookOfOwnKind(new PrintingHook());
  }
}
