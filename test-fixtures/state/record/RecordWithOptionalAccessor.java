package fixtures.state.record;

import java.io.Serializable;
import java.util.Optional;

/** The component may be null; an accessor gives an Optional. */
public record RecordWithOptionalAccessor(String name, String title) implements Serializable {
  Optional<String> optionalTitle() {
    return Optional.ofNullable(title);
  }

  static Object payload() {
    return new RecordWithOptionalAccessor("Ada", null);
  }
}
