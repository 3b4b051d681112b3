package fixtures.flow.wrapperfiles.jobs;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The subclass gives a text. */
public class JobSubmittedWithText extends SubmittedJob {
  JobSubmittedWithText() {
    super("nightly", "all shops");
  }

  static void submit(ObjectOutputStream out) throws IOException {
    new JobSubmittedWithText().submitTo(out);
  }

  static Object payload() {
    return "all shops";
  }
}
