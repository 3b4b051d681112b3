package fixtures.state.container;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A wrapper is as good as what it wraps. */
public class UnmodifiableListOfBad implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Line> lines = Collections.unmodifiableList(Arrays.asList(new Line())); // expect: unserializable-element-type "Line"

  static class Line {
    int amount = 1;
  }

  static Object payload() {
    return new UnmodifiableListOfBad();
  }
}
