package fixtures.state.container;

import java.io.Serializable;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The function type is serializable. */
public class MapOfSerializableFunctions implements Serializable {
  private static final long serialVersionUID = 1L;

  interface Step extends UnaryOperator<String>, Serializable {}

  private final Map<String, Step> steps = Map.of("trim", String::trim);

  static Object payload() {
    return new MapOfSerializableFunctions();
  }
}
