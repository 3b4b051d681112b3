package fixtures.capture.methodreference;

import java.io.Serializable;

/** An enum constant is bound and goes by name. */
public class EnumConstantBound {
  enum Country {
    DE,
    FR;

    private final Object lock = new Object();

    String label(String city) {
      return name() + "-" + city;
    }
  }

  interface Labelling extends Serializable {
    String label(String city);
  }

  static Object payload() {
    Labelling labelling = Country.DE::label;
    return labelling;
  }
}
