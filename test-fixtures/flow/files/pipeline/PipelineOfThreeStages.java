package fixtures.flow.files.pipeline;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Stage by stage, in three files, the value is handed on; the first one makes it. */
public class PipelineOfThreeStages {
  static Object start() {
    return new StageTwo().handle(new Thread("import"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(start()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return start();
  }
}
