package fixtures.state.field;

import java.io.Serializable;

/** The value is of the declared class itself. */
public class ValueAsBadAsDeclaredType implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Shape shape = new Shape(); // expect: unserializable-field via ValueAsBadAsDeclaredType.shape

  static class Shape {
    int size = 1;
  }

  static class Circle extends Shape implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  static Object payload() {
    return new ValueAsBadAsDeclaredType();
  }
}
