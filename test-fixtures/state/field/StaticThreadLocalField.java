package fixtures.state.field;

import java.io.Serializable;

/** A ThreadLocal in a static field. */
public class StaticThreadLocalField implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ThreadLocal<String> USER = new ThreadLocal<>();
  private String name = USER.get();

  static Object payload() {
    return new StaticThreadLocalField();
  }
}
