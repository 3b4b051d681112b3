package fixtures.state.container;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The elements are serializable. */
public class ListOfSerializable implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Line> lines = new ArrayList<>();

  static class Line implements Serializable {
    private static final long serialVersionUID = 1L;
    int amount = 1;
  }

  ListOfSerializable() {
    lines.add(new Line());
  }

  static Object payload() {
    return new ListOfSerializable();
  }
}
