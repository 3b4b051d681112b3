package fixtures.state.container;

import java.io.Serializable;
import java.util.List;

/** The bound is not serializable, the elements stored are. */
public class WildcardListOfSerializable implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<? extends Shape> shapes;

  static class Shape {}

  static class Circle extends Shape implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  WildcardListOfSerializable() {
    shapes = List.of(new Circle());
  }

  static Object payload() {
    return new WildcardListOfSerializable();
  }
}
