package fixtures.framework.spark;

import java.io.Serializable;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;

/** The encoder is given a class; its objects are what will be written. */
class ClassNamedToEncoder {
  static final class Route {
    private final int length = 3;
  }

  static final class Stop implements Serializable {
    private final int number = 1;
  }

  static Encoder<Route> routes() {
    return Encoders.javaSerialization(Route.class); // expect: unserializable-value-at-boundary "Route`"
  }

  static Encoder<Stop> stops() {
    return Encoders.javaSerialization(Stop.class);
  }

  static Object payload() {
    return new Route();
  }
}
