package fixtures.framework.flink;

import java.net.Socket;
import org.apache.flink.api.common.functions.RichMapFunction;

/** A private method that the constructor calls makes the socket too early. */
public class RichMapConnectsInConstructor extends RichMapFunction<String, Integer> {
  private static final long serialVersionUID = 1L;
  private Socket socket; // expect: unserializable-field via RichMapConnectsInConstructor.socket

  RichMapConnectsInConstructor() {
    connect();
  }

  private void connect() {
    socket = new Socket();
  }

  @Override
  public Integer map(String line) {
    return socket.getPort();
  }

  static Object payload() {
    return new RichMapConnectsInConstructor();
  }
}
