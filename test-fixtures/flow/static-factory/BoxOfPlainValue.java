package fixtures.flow.staticfactory;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The static factory hands its argument to the private constructor. */
public class BoxOfPlainValue {
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
    return Box.of(new Thread("boxed"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(boxed()); // expect: unserializable-state-at-boundary proved via Box.value "Thread"
  }

  static Object payload() {
    return boxed();
  }
}
