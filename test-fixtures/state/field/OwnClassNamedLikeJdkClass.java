package fixtures.state.field;

import java.io.Serializable;

/** An own class `Path` is serializable, whatever java.nio.file.Path is. */
public class OwnClassNamedLikeJdkClass implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Path path = new Path();

  static class Path implements Serializable {
    private static final long serialVersionUID = 1L;
    String text = "a/b";
  }

  static Object payload() {
    return new OwnClassNamedLikeJdkClass();
  }
}
