package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Optional;

/** The Optional is unwrapped. */
public class OptionalOfNullableUnwrapped {
  record Answer(Object value) implements Serializable {}

  static Object answer(String text) {
    return new Answer(Optional.ofNullable(text).orElse(""));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(answer("yes"));
  }

  static Object payload() {
    return answer("yes");
  }
}
