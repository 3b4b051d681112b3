package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Objects;

/** The constructor checks and keeps a plain gauge. */
public class RequireNonNullInConstructor {
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
    return new Panel(new Gauge());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(panel()); // expect: unserializable-state-at-boundary proved via Panel.gauge "Gauge"
  }

  static Object payload() {
    return panel();
  }
}
