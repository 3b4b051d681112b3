package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.time.format.DateTimeFormatter;

/** A formatter is an object of the JDK, whose fields Kryo cannot reach. */
public final class DayWithFormatter {
  private final DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    // expect: unserializable-state-at-boundary
    kryo.writeClassAndObject(output, new DayWithFormatter());
  }
}
