package fixtures.flow.staticfactory;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The cached instance is serializable. */
public class CachedSerializableInstanceGiven {
  static final class Rate implements Serializable {
    private static final long serialVersionUID = 1L;
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
    out.writeObject(Rate.standard());
  }

  static Object payload() {
    return Rate.standard();
  }
}
