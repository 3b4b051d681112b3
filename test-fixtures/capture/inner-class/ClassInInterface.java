package fixtures.capture.innerclass;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** A class nested in an interface is implicitly static; so is one in its constant. */
public interface ClassInInterface {
  class Line implements Serializable {
    private static final long serialVersionUID = 1L;
    int amount = 1;
  }

  Comparator<Line> ORDER = new LineOrder();

  class LineOrder implements Comparator<Line>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(Line left, Line right) {
      return left.amount - right.amount;
    }
  }

  static Object payload() {
    return List.of(new Line(), ORDER);
  }
}
