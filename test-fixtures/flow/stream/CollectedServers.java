package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** The stream is collected into a list of plain servers. */
public class CollectedServers {
  static class Server {
    final String name;

    Server(String name) {
      this.name = name;
    }
  }

  static Object servers(List<String> names) {
    return names.stream().map(Server::new).collect(Collectors.toList());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(servers(List.of("db"))); // expect: unserializable-state-at-boundary likely "Server"
  }

  static Object payload() {
    return servers(List.of("db"));
  }
}
