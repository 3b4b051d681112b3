package fixtures.state.container;

import java.io.Serializable;
import java.util.List;

/** A wildcard with a bound that is not serializable. */
public class WildcardListOfBad implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<? extends Shape> shapes; // expect: unserializable-element-type "Circle"

  static class Shape {}

  static class Circle extends Shape {}

  WildcardListOfBad() {
    shapes = List.of(new Circle());
  }

  static Object payload() {
    return new WildcardListOfBad();
  }
}
