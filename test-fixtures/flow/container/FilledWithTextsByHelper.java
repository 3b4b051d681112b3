package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The helper adds names. */
public class FilledWithTextsByHelper {
  static class Server {
    final String name = "db";
  }

  private static void fill(List<Object> servers) {
    servers.add(new Server().name);
  }

  static Object servers() {
    List<Object> servers = new ArrayList<>();
    fill(servers);
    return servers;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(servers());
  }

  static Object payload() {
    return servers();
  }
}
