package fixtures.flow.files.events;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The event's base class, in another file, keeps the source. */
public class EventWithForeignSource extends KeptEvent {
  private static final long serialVersionUID = 1L;

  EventWithForeignSource(Screen screen) {
    super(screen);
  }

  static class Screen {
    final String name = "login";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new EventWithForeignSource(new Screen())); // expect: unserializable-state-at-boundary proved via KeptEvent.source "Screen"
  }

  static Object payload() {
    return new EventWithForeignSource(new Screen());
  }
}
