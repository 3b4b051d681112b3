package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A helper fills the list that it is handed. */
public class FilledByHelper {
  static class Server {
    final String name = "db";
  }

  private static void fill(List<Object> servers) {
    servers.add(new Server());
  }

  static Object servers() {
    List<Object> servers = new ArrayList<>();
    fill(servers);
    return servers;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(servers()); // expect: unserializable-state-at-boundary proved "Server"
  }

  static Object payload() {
    return servers();
  }
}
