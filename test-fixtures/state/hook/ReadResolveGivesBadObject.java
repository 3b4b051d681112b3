package fixtures.state.hook;

import java.io.Serializable;

/** What readResolve gives need not be serializable. */
public class ReadResolveGivesBadObject implements Serializable {
  private static final long serialVersionUID = 1L;
  private String name = "work";

  private Object readResolve() {
    return new Thread(name);
  }

  static Object payload() {
    return new ReadResolveGivesBadObject();
  }
}
