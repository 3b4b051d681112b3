package fixtures.state.field;

import java.io.Serializable;
import java.util.Comparator;

/** A comparator of the JDK that is serializable. */
public class JdkComparatorField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Comparator<String> order = Comparator.<String>naturalOrder().reversed();
  private final Comparator<String> ignoringCase = String.CASE_INSENSITIVE_ORDER;

  static Object payload() {
    return new JdkComparatorField();
  }
}
