package fixtures.state.hook;

import java.io.Serializable;

/** What replaces the part does not fit the field where it is put on reading. */
public class ReplacementDoesNotFitField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Part part = new Part();

  static class Part implements Serializable {
    private static final long serialVersionUID = 1L;

    private Object writeReplace() {
      return "part";
    }
  }

  static Object payload() {
    return new ReplacementDoesNotFitField(); // verdict: fails on reading
  }
}
