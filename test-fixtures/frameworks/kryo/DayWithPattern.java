package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** {@link DayWithFormatter}, mended: it keeps the pattern. */
public final class DayWithPattern {
  private final String format = "yyyy-MM-dd";

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    kryo.writeClassAndObject(output, new DayWithPattern());
  }
}
