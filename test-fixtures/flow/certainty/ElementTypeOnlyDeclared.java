package fixtures.flow.certainty;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The list comes from elsewhere; its element class is plain. */
public class ElementTypeOnlyDeclared {
  static class Part {
    int number = 2;
  }

  public static void save(ObjectOutputStream out, ArrayList<Part> parts) throws IOException {
    out.writeObject(parts); // expect: unserializable-state-at-boundary likely "Part"
  }

  static Object payload() {
    return new ArrayList<>(List.of(new Part()));
  }
}
