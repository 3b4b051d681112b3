package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.http.HttpClient;

/** The block yields the client's version. */
public class SwitchYieldsClientVersion {
  static Object client(int version) {
    return switch (version) {
      case 1 -> "legacy";
      default -> {
        HttpClient client = HttpClient.newHttpClient();
        yield client.version();
      }
    };
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(client(2));
  }

  static Object payload() {
    return client(2);
  }
}
