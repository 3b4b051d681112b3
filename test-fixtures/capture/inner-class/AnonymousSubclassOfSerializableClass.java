package fixtures.capture.innerclass;

import java.io.Serializable;

/** An anonymous subclass of a serializable class: only the `new` shows a body. */
public class AnonymousSubclassOfSerializableClass {
  static class Discount implements Serializable {
    private static final long serialVersionUID = 1L;

    int percent() {
      return 0;
    }
  }

  Discount summer() {
    return new Discount() { // expect: inner-class-carries-unserializable-outer
      private static final long serialVersionUID = 1L;

      @Override
      int percent() {
        return 20;
      }
    };
  }

  static Object payload() {
    return new AnonymousSubclassOfSerializableClass().summer();
  }
}
