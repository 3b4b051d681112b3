package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.StringJoiner;

/** It gives a text. */
public class AnonymousOverridesHookByText {
  abstract static class Job {
    abstract Object result();

    final Object run() {
      return result();
    }
  }

  static Object done() {
    Job job =
        new Job() {
          @Override
          Object result() {
            return new StringJoiner(", ").toString();
          }
        };
    return job.run();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(done());
  }

  static Object payload() {
    return done();
  }
}
