package fixtures.flow.files.pipeline;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The first stage makes a text. */
public class PipelineOfThreeTextStages {
  static Object start() {
    return new StageTwo().handle("import");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(start());
  }

  static Object payload() {
    return start();
  }
}
