package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.StringJoiner;

/** The anonymous class overrides the hook in a static method. */
public class AnonymousOverridesHook {
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
            return new StringJoiner(", ");
          }
        };
    return job.run();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(done()); // expect: unserializable-value-at-boundary proved "StringJoiner"
  }

  static Object payload() {
    return done();
  }
}
