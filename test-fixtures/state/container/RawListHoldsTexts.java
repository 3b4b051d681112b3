package fixtures.state.container;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Only texts are added to the raw list. */
public class RawListHoldsTexts implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("rawtypes")
  private final List rows = new ArrayList();

  @SuppressWarnings("unchecked")
  RawListHoldsTexts() {
    rows.add("work");
  }

  static Object payload() {
    return new RawListHoldsTexts();
  }
}
