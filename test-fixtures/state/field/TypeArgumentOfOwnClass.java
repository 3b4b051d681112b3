package fixtures.state.field;

import java.io.Serializable;

/** An own generic class goes or not by its type argument. */
public class TypeArgumentOfOwnClass implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Holder<Thread> worker = new Holder<>(new Thread("work")); // expect: unserializable-field via TypeArgumentOfOwnClass.worker → Holder.value

  static class Holder<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    private final T value;

    Holder(T value) {
      this.value = value;
    }
  }

  static Object payload() {
    return new TypeArgumentOfOwnClass();
  }
}
