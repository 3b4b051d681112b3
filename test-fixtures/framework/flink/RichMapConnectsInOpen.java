package fixtures.framework.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.configuration.Configuration;

/** The socket is made where the function runs; when the function is shipped there is none. */
public class RichMapConnectsInOpen extends RichMapFunction<String, Integer> {
  private static final long serialVersionUID = 1L;
  private Socket socket;

  @Override
  public void open(Configuration parameters) {
    socket = connect();
  }

  @Override
  public Integer map(String line) {
    return socket.getPort();
  }

  private static Socket connect() {
    try {
      return new Socket("localhost", 80);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  static Object payload() {
    return new RichMapConnectsInOpen();
  }
}
