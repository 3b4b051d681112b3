package fixtures.state.container;

import java.io.Serializable;
import java.util.List;

/** The field of the elements may be null. */
public class ElementHasNullableField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Line> lines = List.of(new Line());

  static class Line implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String note = null;
  }

  static Object payload() {
    return new ElementHasNullableField();
  }
}
