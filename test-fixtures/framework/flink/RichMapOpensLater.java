package fixtures.framework.flink;

import java.net.Socket;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.configuration.Configuration;

/** The connection is transient and made in open. */
public class RichMapOpensLater extends RichMapFunction<String, String> {
  private static final long serialVersionUID = 1L;
  private transient Socket socket;

  @Override
  public void open(Configuration parameters) {
    socket = new Socket();
  }

  @Override
  public String map(String value) {
    return value + socket.isBound();
  }

  static Object payload() {
    return new RichMapOpensLater();
  }
}
