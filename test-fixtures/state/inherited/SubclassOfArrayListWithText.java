package fixtures.state.inherited;

import java.util.ArrayList;

/** A subclass of ArrayList with a text. */
public class SubclassOfArrayListWithText extends ArrayList<String> {
  private static final long serialVersionUID = 1L;
  private final String title = "names";

  static Object payload() {
    return new SubclassOfArrayListWithText();
  }
}
