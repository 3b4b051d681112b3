package fixtures.state.field;

import java.io.Serializable;

/** The type argument is a text. */
public class SerializableTypeArgumentOfOwnClass implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Holder<String> worker = new Holder<>("work");

  static class Holder<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    private final T value;

    Holder(T value) {
      this.value = value;
    }
  }

  static Object payload() {
    return new SerializableTypeArgumentOfOwnClass();
  }
}
