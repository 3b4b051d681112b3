package fixtures.flow.certainty;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Its element class is serializable. */
public class ElementTypeSerializable {
  static class Part implements Serializable {
    private static final long serialVersionUID = 1L;
    int number = 2;
  }

  public static void save(ObjectOutputStream out, ArrayList<Part> parts) throws IOException {
    out.writeObject(parts);
  }

  static Object payload() {
    return new ArrayList<>(List.of(new Part()));
  }
}
