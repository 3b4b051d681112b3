package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** It is replaced by the slide's title. */
public class ReplacedNameByIndex {
  static class Slide {
    final String title = "intro";
  }

  static Object deck() {
    List<Object> deck = new ArrayList<>(List.of("cover", "agenda"));
    deck.set(1, new Slide().title);
    return deck;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(deck());
  }

  static Object payload() {
    return deck();
  }
}
