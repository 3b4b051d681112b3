package fixtures.state.field;

import java.io.Serializable;

/** The qualified name means the JDK's class, beside an own one of the same name. */
public class QualifiedJdkClass implements Serializable {
  private static final long serialVersionUID = 1L;
  private final java.nio.file.Path file = java.nio.file.Path.of("a"); // expect: unserializable-field via QualifiedJdkClass.file
  private final Path path = new Path();

  static class Path implements Serializable {
    private static final long serialVersionUID = 1L;
    String text = "a/b";
  }

  static Object payload() {
    return new QualifiedJdkClass();
  }
}
