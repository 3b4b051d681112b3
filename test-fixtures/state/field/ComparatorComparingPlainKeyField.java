package fixtures.state.field;

import java.io.Serializable;
import java.util.Comparator;

/** `comparing` with a plain key extractor. */
public class ComparatorComparingPlainKeyField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Comparator<String> order = Comparator.comparing(String::length); // expect: unserializable-field via ComparatorComparingPlainKeyField.order

  static Object payload() {
    return new ComparatorComparingPlainKeyField();
  }
}
