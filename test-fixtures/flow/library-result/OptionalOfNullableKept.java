package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Optional;

/** The record keeps an Optional in a component of type Object. */
public class OptionalOfNullableKept {
  record Answer(Object value) implements Serializable {}

  static Object answer(String text) {
    return new Answer(Optional.ofNullable(text));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(answer("yes")); // expect: unserializable-state-at-boundary proved via Answer.value "Optional"
  }

  static Object payload() {
    return answer("yes");
  }
}
