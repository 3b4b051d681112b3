package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** What the stream collects to goes. */
public class StreamCollectedWritten {
  static void save(ObjectOutputStream out, List<String> names) throws IOException {
    out.writeObject(names.stream().map(String::trim).collect(Collectors.toList()));
    out.writeObject(names.stream().map(String::trim).toList());
  }

  static Object payload() {
    List<String> names = List.of("a");
    return List.of(
        names.stream().map(String::trim).collect(Collectors.toList()),
        names.stream().map(String::trim).toList());
  }
}
