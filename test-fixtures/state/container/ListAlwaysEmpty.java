package fixtures.state.container;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;

/** A list that is only ever empty goes, whatever its element type. */
public class ListAlwaysEmpty implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Line> lines = List.of();
  private final List<Line> more = Collections.emptyList();

  static class Line {
    int amount = 1;
  }

  static Object payload() {
    return new ListAlwaysEmpty();
  }
}
