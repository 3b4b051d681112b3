package fixtures.flow.fluent;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Each call of the chain gives back the route itself. */
public class RouteReturnsThisWritten {
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
    return new Route().via("Ulm").via("Bonn");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(trip()); // expect: unserializable-value-at-boundary proved "Route"
  }

  static Object payload() {
    return trip();
  }
}
