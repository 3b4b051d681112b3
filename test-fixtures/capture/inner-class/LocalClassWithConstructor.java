package fixtures.capture.innerclass;

import java.io.Serializable;
import java.util.function.IntFunction;

/** A local class that gets by its constructor all that it needs, and creates its likes. */
public class LocalClassWithConstructor {
  private final Thread worker = new Thread();

  Object chain(int length) {
    class Link<T> implements Serializable { // expect: inner-class-carries-unserializable-outer
      private static final long serialVersionUID = 1L;
      private final T value;
      private Link<T> next;

      Link(T value) {
        this.value = value;
      }

      Link<T> before(T other) {
        next = new Link<>(other);
        return next;
      }
    }

    IntFunction<Link<Integer>> maker = Link::new;
    return maker.apply(length).before(2).before(3);
  }

  static Object payload() {
    return new LocalClassWithConstructor().chain(1);
  }
}
