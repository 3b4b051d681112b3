package fixtures.flow.files.events;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The source's name is handed up. */
public class EventWithSourceName extends KeptEvent {
  private static final long serialVersionUID = 1L;

  EventWithSourceName(Screen screen) {
    super(screen.name);
  }

  static class Screen {
    final String name = "login";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new EventWithSourceName(new Screen()));
  }

  static Object payload() {
    return new EventWithSourceName(new Screen());
  }
}
