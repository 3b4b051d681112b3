package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** It is mapped to their names first. */
public class CollectedServerNames {
  static class Server {
    final String name;

    Server(String name) {
      this.name = name;
    }
  }

  static Object servers(List<String> names) {
    return names.stream().map(Server::new).map(server -> server.name).collect(Collectors.toList());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(servers(List.of("db")));
  }

  static Object payload() {
    return servers(List.of("db"));
  }
}
