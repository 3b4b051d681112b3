package fixtures.state.field;

import java.io.Serializable;
import java.nio.file.Path;

/** A path of java.nio is not serializable. */
public class PathField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Path file = Path.of("report.csv"); // expect: unserializable-field via PathField.file "Path"

  static Object payload() {
    return new PathField();
  }
}
