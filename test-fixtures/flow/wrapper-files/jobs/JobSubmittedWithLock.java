package fixtures.flow.wrapperfiles.jobs;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The base class in another file submits what its subclasses give to its constructor. */
public class JobSubmittedWithLock extends SubmittedJob {
  JobSubmittedWithLock() {
    super("nightly", new Object()); // expect: unserializable-value-at-boundary proved "Object"
  }

  static void submit(ObjectOutputStream out) throws IOException {
    new JobSubmittedWithLock().submitTo(out);
  }

  static Object payload() {
    return new Object();
  }
}
