package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Set;

/** An immutable set of an enum constant and a path. */
public class SetOfEnumsAndPath {
  enum Step {
    LOAD
  }

  static Object inputs() {
    return Set.of(Step.LOAD, Path.of("in.csv"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(inputs()); // expect: unserializable-state-at-boundary likely "Path"
  }

  static Object payload() {
    return inputs();
  }
}
