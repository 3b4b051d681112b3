package fixtures.state.container;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of Optionals. */
public class ListOfOptionals implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Optional<String>> answers = new ArrayList<>(); // expect: unserializable-element-type "Optional"

  ListOfOptionals() {
    answers.add(Optional.empty());
  }

  static Object payload() {
    return new ListOfOptionals();
  }
}
