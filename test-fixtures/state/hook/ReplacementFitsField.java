package fixtures.state.hook;

import java.io.Serializable;

/** The replacement fits the field's type. */
public class ReplacementFitsField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object part = new Part();

  static class Part implements Serializable {
    private static final long serialVersionUID = 1L;

    private Object writeReplace() {
      return "part";
    }
  }

  static Object payload() {
    return new ReplacementFitsField();
  }
}
