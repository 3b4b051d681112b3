package fixtures.framework.flink;

import java.net.Socket;
import org.apache.flink.api.common.functions.RichMapFunction;

/** A rich function with a connection made too early. */
public class RichMapWithBadField extends RichMapFunction<String, String> {
  private static final long serialVersionUID = 1L;
  private final Socket socket = new Socket(); // expect: unserializable-field via RichMapWithBadField.socket

  @Override
  public String map(String value) {
    return value + socket.isBound();
  }

  static Object payload() {
    return new RichMapWithBadField();
  }
}
