package fixtures.state.container;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A list of texts that may be null. */
public class ListOfNullables implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<String> answers = new ArrayList<>();

  ListOfNullables() {
    answers.add(null);
  }

  static Object payload() {
    return new ListOfNullables();
  }
}
