package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.http.HttpClient;

/** A block in the switch yields the client that it made. */
public class SwitchYieldsClient {
  static Object client(int version) {
    return switch (version) {
      case 1 -> "legacy";
      default -> {
        HttpClient client = HttpClient.newHttpClient();
        yield client;
      }
    };
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(client(2)); // expect: unserializable-value-at-boundary likely "HttpClient"
  }

  static Object payload() {
    return client(2);
  }
}
