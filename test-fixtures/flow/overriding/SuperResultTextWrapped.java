package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** `super` gives a text. */
public class SuperResultTextWrapped {
  static class Menu {
    Object first() {
      return "start";
    }
  }

  static class LongMenu extends Menu {
    @Override
    Object first() {
      return List.of("home", super.first());
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new LongMenu().first());
  }

  static Object payload() {
    return new LongMenu().first();
  }
}
