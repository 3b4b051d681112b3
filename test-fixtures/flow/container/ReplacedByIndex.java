package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** One slot of the list is replaced by a plain slide. */
public class ReplacedByIndex {
  static class Slide {
    final String title = "intro";
  }

  static Object deck() {
    List<Object> deck = new ArrayList<>(List.of("cover", "agenda"));
    deck.set(1, new Slide());
    return deck;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(deck()); // expect: unserializable-state-at-boundary proved "Slide"
  }

  static Object payload() {
    return deck();
  }
}
