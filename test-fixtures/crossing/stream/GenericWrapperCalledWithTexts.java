package fixtures.crossing.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The generic wrapper is given a list of texts. */
public class GenericWrapperCalledWithTexts {
  static <T> T copy(T original) throws IOException, ClassNotFoundException {
    T value = original;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(value);
    return original;
  }

  static Object copied() throws IOException, ClassNotFoundException {
    return copy(List.of("Ada"));
  }

  static Object payload() {
    return List.of("Ada");
  }
}
