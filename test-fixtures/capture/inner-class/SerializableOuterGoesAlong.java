package fixtures.capture.innerclass;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** It works, and the whole outer object travels along: told only on request. */
public class SerializableOuterGoesAlong implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<String> history = new ArrayList<>();

  class Line implements Serializable { // expect: inner-class-carries-serializable-outer "Line"
    private static final long serialVersionUID = 1L;
    int amount = 1;
  }

  static Object payload() {
    return new SerializableOuterGoesAlong().new Line();
  }
}
