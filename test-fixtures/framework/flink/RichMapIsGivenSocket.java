package fixtures.framework.flink;

import java.net.Socket;
import org.apache.flink.api.common.functions.RichMapFunction;

/** Whoever makes the function hands it a socket before it is shipped. */
public class RichMapIsGivenSocket extends RichMapFunction<String, Integer> {
  private static final long serialVersionUID = 1L;
  private Socket socket; // expect: unserializable-field via RichMapIsGivenSocket.socket

  RichMapIsGivenSocket over(Socket socket) {
    this.socket = socket;
    return this;
  }

  @Override
  public Integer map(String line) {
    return socket.getPort();
  }

  static Object payload() {
    return new RichMapIsGivenSocket().over(new Socket());
  }
}
