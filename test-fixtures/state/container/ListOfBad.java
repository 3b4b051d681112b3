package fixtures.state.container;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The elements of a list are written. */
public class ListOfBad implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Line> lines = new ArrayList<>(); // expect: unserializable-element-type via ListOfBad.lines "Line"

  static class Line {
    int amount = 1;
  }

  ListOfBad() {
    lines.add(new Line());
  }

  static Object payload() {
    return new ListOfBad();
  }
}
