package fixtures.flow.files.devices;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The abstract gateway, in another file, writes what the subclass here reads. */
public class GatewayOfPlainDevice extends Gateway {
  record Reading(double value) {}

  @Override
  protected Object read() {
    return new Reading(21.5);
  }

  static void publish(ObjectOutputStream out) throws IOException {
    new GatewayOfPlainDevice().publishTo(out);
  }

  static Object payload() {
    return new GatewayOfPlainDevice().read(); // verdict: fails
  }
}
