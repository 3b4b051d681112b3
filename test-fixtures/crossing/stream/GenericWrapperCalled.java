package fixtures.crossing.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;

/** A generic wrapper with a variable of its own between. */
public class GenericWrapperCalled {
  static <T> T copy(T original) throws IOException, ClassNotFoundException {
    T value = original;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(value);
    return original;
  }

  static Object copied() throws IOException, ClassNotFoundException {
    return copy(List.of(Optional.of("Ada"))); // expect: unserializable-state-at-boundary "Optional"
  }

  static Object payload() {
    return List.of(Optional.of("Ada"));
  }
}
