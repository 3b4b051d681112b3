package fixtures.state.inherited;

import java.io.Serializable;

/** Only the classes from the first serializable one downwards count. */
public class PlainGrandparentBetweenIsSkipped extends SkippedMiddle {
  private static final long serialVersionUID = 1L;
  private int amount = 1;

  static Object payload() {
    return new PlainGrandparentBetweenIsSkipped();
  }
}

class SkippedTop {
  private final Thread worker = new Thread("work");
}

class SkippedMiddle extends SkippedTop implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String name = "Ada";
}
