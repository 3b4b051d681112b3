package fixtures.capture.innerclass;

import java.io.Serializable;

/** A static subclass with a name. */
public class NamedSubclassOfSerializableClass {
  static class Discount implements Serializable {
    private static final long serialVersionUID = 1L;

    int percent() {
      return 0;
    }
  }

  static class Summer extends Discount {
    private static final long serialVersionUID = 1L;

    @Override
    int percent() {
      return 20;
    }
  }

  Discount summer() {
    return new Summer();
  }

  static Object payload() {
    return new NamedSubclassOfSerializableClass().summer();
  }
}
