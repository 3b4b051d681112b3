package fixtures.state.container;

import java.io.Serializable;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A table of method references of a plain function type. */
public class MapOfPlainFunctions implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, UnaryOperator<String>> steps = Map.of("trim", String::trim); // expect: unserializable-element-type via MapOfPlainFunctions.steps

  static Object payload() {
    return new MapOfPlainFunctions();
  }
}
