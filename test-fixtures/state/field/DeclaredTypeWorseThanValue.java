package fixtures.state.field;

import java.io.Serializable;

/** The declared class is not serializable, the value's subclass is. */
public class DeclaredTypeWorseThanValue implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Shape shape = new Circle();

  static class Shape {
    int size = 1;
  }

  static class Circle extends Shape implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  static Object payload() {
    return new DeclaredTypeWorseThanValue();
  }
}
