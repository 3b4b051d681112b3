package fixtures.flow.fluent;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The chain ends with its text. */
public class RouteTextWritten {
  static class Route {
    private final StringBuilder stops = new StringBuilder();

    Route via(String stop) {
      stops.append(stop).append(' ');
      return this;
    }

    String text() {
      return stops.toString();
    }
  }

  static Object trip() {
    return new Route().via("Ulm").via("Bonn").text();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(trip());
  }

  static Object payload() {
    return trip();
  }
}
