package fixtures.readback.transientfield;

import java.io.Serializable;
import java.util.function.Supplier;

/** Who reads the object back knows it by its interface, and calls what that promises. */
public class GivenAndPromisedByAnInterface {
  interface Text extends Serializable {
    String text();
  }

  static final class Delayed implements Text {
    private static final long serialVersionUID = 1L;
    private final transient Supplier<String> source; // expect: transient-field-not-restored likely

    Delayed(Supplier<String> source) {
      this.source = source;
    }

    @Override
    public String text() {
      return source.get();
    }
  }

  static Object payload() {
    return new Delayed(() -> "a");
  }

  static boolean shows(Object back) {
    try {
      return !((Text) back).text().equals("a");
    } catch (NullPointerException lost) {
      return true;
    }
  }
}
