package fixtures.flow.patternvariable;

import javax.servlet.http.HttpSession;

/** After the early return the pattern variable holds the job. */
public class NegatedPatternLeavesJob {
  static class Job {
    final String name = "nightly";
  }

  static Object job(Object request) {
    if (!(request instanceof Job job)) {
      return "no job";
    }
    return job;
  }

  static void keep(HttpSession session) {
    session.setAttribute("job", job(new Job())); // expect: unserializable-value-at-boundary likely "Job"
  }

  static Object payload() {
    return job(new Job());
  }
}
