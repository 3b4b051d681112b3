package fixtures.state.field;

import java.io.Serializable;
import java.util.Comparator;

/** An anonymous class of a plain interface in a field. */
public class AnonymousComparatorField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Comparator<String> order = // expect: unserializable-field via AnonymousComparatorField.order
      new Comparator<>() {
        @Override
        public int compare(String left, String right) {
          return left.length() - right.length();
        }
      };

  static Object payload() {
    return new AnonymousComparatorField();
  }
}
