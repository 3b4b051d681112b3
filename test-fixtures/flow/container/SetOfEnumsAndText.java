package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Set;

/** The path's text. */
public class SetOfEnumsAndText {
  enum Step {
    LOAD
  }

  static Object inputs() {
    return Set.of(Step.LOAD, Path.of("in.csv").toString());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(inputs());
  }

  static Object payload() {
    return inputs();
  }
}
