package fixtures.state.inherited;

import java.util.ArrayList;
import java.util.Optional;

/** A subclass of ArrayList with a field that cannot go. */
public class SubclassOfArrayListWithBadField extends ArrayList<String> {
  private static final long serialVersionUID = 1L;
  private final Optional<String> title = Optional.of("names"); // expect: unserializable-field

  static Object payload() {
    return new SubclassOfArrayListWithBadField();
  }
}
