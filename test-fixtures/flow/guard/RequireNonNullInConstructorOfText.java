package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Objects;

/** It is given a text. */
public class RequireNonNullInConstructorOfText {
  static class Gauge {
    double value = 3;
  }

  static final class Panel implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object gauge;

    Panel(Object gauge) {
      this.gauge = Objects.requireNonNull(gauge);
    }
  }

  static Object panel() {
    return new Panel("gauge " + new Gauge().value);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(panel());
  }

  static Object payload() {
    return panel();
  }
}
