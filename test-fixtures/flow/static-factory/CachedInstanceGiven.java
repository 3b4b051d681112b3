package fixtures.flow.staticfactory;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The factory gives a cached instance of a plain class. */
public class CachedInstanceGiven {
  static final class Rate {
    private static final Rate STANDARD = new Rate(19);
    final int percent;

    private Rate(int percent) {
      this.percent = percent;
    }

    static Rate standard() {
      return STANDARD;
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(Rate.standard()); // expect: unserializable-value-at-boundary proved "Rate"
  }

  static Object payload() {
    return Rate.standard();
  }
}
