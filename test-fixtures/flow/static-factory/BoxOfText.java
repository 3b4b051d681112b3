package fixtures.flow.staticfactory;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The factory is given a text. */
public class BoxOfText {
  static final class Box<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    private final T value;

    private Box(T value) {
      this.value = value;
    }

    static <T> Box<T> of(T value) {
      return new Box<>(value);
    }
  }

  static Object boxed() {
    return Box.of("boxed");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(boxed());
  }

  static Object payload() {
    return boxed();
  }
}
