package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The overriding method puts what `super` gave into a list. */
public class SuperResultWrapped {
  static class Menu {
    Object first() {
      return new Menu();
    }
  }

  static class LongMenu extends Menu {
    @Override
    Object first() {
      return List.of("home", super.first());
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new LongMenu().first()); // expect: unserializable-state-at-boundary proved "Menu"
  }

  static Object payload() {
    return new LongMenu().first();
  }
}
