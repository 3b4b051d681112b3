package fixtures.flow.files.devices;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The subclass gives a record that is serializable. */
public class GatewayOfSerializableDevice extends Gateway {
  record Reading(double value) implements Serializable {}

  @Override
  protected Object read() {
    return new Reading(21.5);
  }

  static void publish(ObjectOutputStream out) throws IOException {
    new GatewayOfSerializableDevice().publishTo(out);
  }

  static Object payload() {
    return new GatewayOfSerializableDevice().read();
  }
}
