package fixtures.state.field;

import java.io.File;
import java.io.Serializable;

/** A java.io.File is. */
public class FileField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final File file = new File("report.csv");

  static Object payload() {
    return new FileField();
  }
}
