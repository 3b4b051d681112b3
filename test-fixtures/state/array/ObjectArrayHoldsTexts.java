package fixtures.state.array;

import java.io.Serializable;

/** An array of Object holds texts and numbers. */
public class ObjectArrayHoldsTexts implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object[] row = {"Ada", 7, null, new int[] {1}};

  static Object payload() {
    return new ObjectArrayHoldsTexts();
  }
}
